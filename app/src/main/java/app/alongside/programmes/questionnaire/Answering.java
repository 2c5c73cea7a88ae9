package app.alongside.programmes.questionnaire;

import app.alongside.calendar.Availabilities;
import app.alongside.people.Profile;
import app.alongside.people.Profiles;
import app.alongside.platform.PersonId;
import org.springframework.stereotype.Component;

/** Knows what somebody has answered. */
@Component
public class Answering {
    private final Profiles profiles;
    private final Availabilities availabilities;

    Answering(Profiles profiles, Availabilities availabilities) {
        this.profiles = profiles;
        this.availabilities = availabilities;
    }

    public Answered get(PersonId person) {
        return with(profiles.get(person));
    }

    /** The same, for a profile that is at hand already. */
    public Answered with(Profile profile) {
        return new Answered(profile, availabilities.find(profile.person()));
    }
}
