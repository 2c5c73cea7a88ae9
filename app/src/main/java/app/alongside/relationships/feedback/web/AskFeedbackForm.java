package app.alongside.relationships.feedback.web;

import app.alongside.platform.PersonId;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.feedback.PeerFeedback;
import app.alongside.relationships.feedback.PeerFeedback.About;
import app.alongside.ui.FormErrors;
import app.alongside.ui.Rendering;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What somebody would like feedback on, as it is typed; {@code of} may stay out where there is one peer only. */
public record AskFeedbackForm(String about, String of, String question) {
    static final AskFeedbackForm EMPTY = new AskFeedbackForm("", "", "");

    public AskFeedbackForm(@Nullable String about, @Nullable String of, @Nullable String question) {
        this.about = about == null ? "" : about;
        this.of = of == null ? "" : of;
        this.question = question == null ? "" : question.strip().replace("\r\n", "\n");
    }

    public boolean isAbout(About other) {
        return other.name().equals(about);
    }

    public boolean isOf(PersonId person) {
        return person.toString().equals(of);
    }

    Optional<About> findAbout() {
        return Arrays.stream(About.values()).filter(this::isAbout).findFirst();
    }

    /** Whom it asks: the peer of that id, or the only one. */
    Optional<PersonId> findGiver(Relationship relationship, PersonId me) {
        return relationship.peersOf(me).stream()
                .filter(peer -> isOf(peer) || relationship.members().size() == 2)
                .findFirst();
    }

    boolean isRefused(Relationship relationship, PersonId me) {
        return findAbout().isEmpty() || findGiver(relationship, me).isEmpty() || isQuestionWrong();
    }

    FormErrors errors(Relationship relationship, PersonId me) {
        FormErrors errors = FormErrors.none();
        if (findGiver(relationship, me).isEmpty()) {
            errors.add("of", Rendering.t("relationships.feedback.of-needed"));
        }
        if (findAbout().isEmpty()) {
            errors.add("about", Rendering.t("relationships.feedback.about-needed"));
        }
        if (isQuestionWrong()) {
            errors.add("question", Rendering.t("relationships.feedback.question-needed", PeerFeedback.LONGEST));
        }
        return errors;
    }

    private boolean isQuestionWrong() {
        return question.isEmpty() || question.length() > PeerFeedback.LONGEST;
    }
}
