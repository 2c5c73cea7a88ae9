package app.alongside.relationships.help.web;

import app.alongside.people.Person;
import app.alongside.people.Skill;
import app.alongside.relationships.help.Advisor;
import app.alongside.relationships.help.AskingColleagues;
import app.alongside.ui.FormErrors;
import app.alongside.ui.Rendering;
import java.util.List;
import java.util.Optional;

/**
 * Asking a colleague: first about what, then whom.
 *
 * @param typed the words in which a skill was looked for
 * @param candidates what the words may mean, where that is unclear; and what one wants to learn on a fresh page
 * @param chosen the skill asked about, and what it is a kind of
 * @param advisors who could be asked; empty until the skill is chosen
 */
public record AskScreen(
        String typed,
        List<Skill> candidates,
        Optional<Chosen> chosen,
        List<Advisor> advisors,
        AskForm form,
        Refusal refusal) {
    /** Why a question was not sent. */
    public enum Refusal {
        NONE,
        INCOMPLETE,
        NO_ROOM,
        TOO_MANY
    }

    /** The skill asked about, and the broader one. */
    public record Chosen(Skill skill, Optional<Skill> broader) {}

    /** Whether the words meant no skill at all. */
    public boolean isUnknown() {
        return chosen.isEmpty() && !typed.isEmpty() && candidates.isEmpty();
    }

    public FormErrors errors() {
        return switch (refusal) {
            case NONE -> FormErrors.none();
            case INCOMPLETE -> form.errors();
            case NO_ROOM -> FormErrors.none().add("colleague", Rendering.t("relationships.help.no-room-any-more"));
            case TOO_MANY ->
                FormErrors.none()
                        .add("question", Rendering.t("relationships.help.too-many", AskingColleagues.MOST_OPEN));
        };
    }

    public boolean isChosen(Person person) {
        return form.isFor(person.id());
    }
}
