package app.alongside.programmes.questionnaire.web;

import app.alongside.people.answers.Answers;
import app.alongside.programmes.Enrolment;
import app.alongside.programmes.Programme;
import app.alongside.programmes.questionnaire.Answered;
import app.alongside.programmes.questionnaire.Missing;
import app.alongside.programmes.questionnaire.Part;
import java.util.Arrays;
import java.util.List;

/**
 * One part of the questionnaire, and how far one has come.
 *
 * @param part the part at hand
 * @param answers what the parts about the person show
 * @param refused whether finishing was refused just now
 */
public record QuestionnaireScreen(
        Programme programme,
        Enrolment enrolment,
        Part part,
        Answered answered,
        Answers answers,
        AvailabilityScreen availability,
        boolean refused) {
    public List<Part> parts() {
        return List.of(Part.values());
    }

    public String path(Part other) {
        return path() + "/" + other.slug();
    }

    /** The questionnaire's address. */
    public String path() {
        return "/programmes/" + programme.id() + "/questionnaire";
    }

    /** The id of the form that holds this part's answers. */
    public String form() {
        return part == Part.WHEN ? "answer-availability" : "answers";
    }

    /** How many parts have their answers. */
    public long done() {
        return Arrays.stream(Part.values()).filter(answered::has).count();
    }

    public List<Missing> missing() {
        return answered.listMissing();
    }
}
