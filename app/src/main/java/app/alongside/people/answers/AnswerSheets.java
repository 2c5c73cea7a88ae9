package app.alongside.people.answers;

import app.alongside.people.Offer;
import app.alongside.people.Profile;
import app.alongside.people.Profiles;
import app.alongside.people.Skills;
import app.alongside.people.Want;
import app.alongside.platform.PersonId;
import app.alongside.ui.FormErrors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Builds what the answers' fragments show. */
@Component
public class AnswerSheets {
    private final Profiles profiles;
    private final Skills skills;

    AnswerSheets(Profiles profiles, Skills skills) {
        this.profiles = profiles;
        this.skills = skills;
    }

    /**
     * The person's answers for a page.
     *
     * @param back the path of that page
     */
    @Transactional(readOnly = true)
    public Answers get(PersonId person, String back) {
        Profile profile = profiles.get(person);
        var named = skills.mapByIds(Stream.concat(
                        profile.offers().stream().map(Offer::skill),
                        profile.wants().stream().map(Want::skill))
                .toList());
        return new Answers(profile, named, back, false, null, null, FormErrors.none());
    }
}
