package app.alongside.relationships.help.web;

import app.alongside.people.SkillId;
import app.alongside.platform.PersonId;
import app.alongside.relationships.help.AdviceLine;
import app.alongside.relationships.help.AskingColleagues.Inquiry;
import app.alongside.ui.FormErrors;
import app.alongside.ui.Rendering;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A question to a colleague, as it is typed. */
public record AskForm(String skill, String colleague, String question) {
    static final AskForm EMPTY = new AskForm("", "", "");

    public AskForm(@Nullable String skill, @Nullable String colleague, @Nullable String question) {
        this.skill = clean(skill);
        this.colleague = clean(colleague);
        this.question = clean(question);
    }

    boolean isRefused() {
        return findColleague().isEmpty() || isQuestionWrong();
    }

    FormErrors errors() {
        FormErrors errors = FormErrors.none();
        if (findColleague().isEmpty()) {
            errors.add("colleague", Rendering.t("relationships.help.colleague-needed"));
        }
        if (isQuestionWrong()) {
            errors.add("question", Rendering.t("relationships.help.question-needed", AdviceLine.LONGEST));
        }
        return errors;
    }

    Inquiry inquiry(PersonId asker, SkillId about) {
        return new Inquiry(asker, about, findColleague().orElseThrow(), question);
    }

    boolean isFor(PersonId person) {
        return person.toString().equals(colleague);
    }

    private Optional<PersonId> findColleague() {
        try {
            return Optional.of(new PersonId(UUID.fromString(colleague)));
        } catch (IllegalArgumentException nobodyChosen) {
            return Optional.empty();
        }
    }

    private boolean isQuestionWrong() {
        return question.isEmpty() || question.length() > AdviceLine.LONGEST;
    }

    private static String clean(@Nullable String text) {
        return text == null ? "" : text.strip().replace("\r\n", "\n");
    }
}
