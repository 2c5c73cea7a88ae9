package app.alongside.programmes.questionnaire.web;

import app.alongside.calendar.WeeklyAvailability;
import app.alongside.identity.SignedIn;
import app.alongside.people.People;
import app.alongside.people.answers.AnswerSheets;
import app.alongside.people.answers.Answers;
import app.alongside.platform.PersonId;
import app.alongside.programmes.Enrolment;
import app.alongside.programmes.Enrolments;
import app.alongside.programmes.Programme;
import app.alongside.programmes.questionnaire.Answered;
import app.alongside.programmes.questionnaire.Answering;
import app.alongside.programmes.questionnaire.Part;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts a part of the questionnaire together. */
@Component
class QuestionnaireScreens {
    private final Enrolments enrolments;
    private final Answering answering;
    private final AnswerSheets sheets;
    private final People people;

    QuestionnaireScreens(Enrolments enrolments, Answering answering, AnswerSheets sheets, People people) {
        this.enrolments = enrolments;
        this.answering = answering;
        this.sheets = sheets;
        this.people = people;
    }

    /** How much of the week the table shows. */
    record Zoom(boolean halves, boolean nights) {
        static final Zoom USUAL = new Zoom(false, false);
    }

    /** The viewer's place, if the viewer has agreed and not left. */
    Optional<Enrolment> findEnrolment(Programme programme, SignedIn me) {
        return enrolments.find(programme.id(), me.personId()).filter(Enrolment::isIn);
    }

    Part firstOpen(SignedIn me) {
        return answering.get(me.personId()).firstOpen();
    }

    QuestionnaireScreen show(Programme programme, Enrolment enrolment, Part part, Zoom zoom) {
        return create(programme, enrolment, part, zoom, false);
    }

    /** The last part, saying what is still missing. */
    QuestionnaireScreen refuse(Programme programme, Enrolment enrolment) {
        return create(programme, enrolment, Part.LIMITS, Zoom.USUAL, true);
    }

    private QuestionnaireScreen create(
            Programme programme, Enrolment enrolment, Part part, Zoom zoom, boolean refused) {
        PersonId person = enrolment.person();
        String back = "/programmes/" + programme.id() + "/questionnaire/" + part.slug();
        Answers answers = sheets.get(person, back);
        Answered answered = answering.with(answers.profile());
        WeeklyAvailability hours = answered.availability()
                .orElseGet(() -> WeeklyAvailability.none(people.get(person).zone()));
        AvailabilityGrid grid = AvailabilityGrid.showing(hours, zoom.halves(), zoom.nights());
        return new QuestionnaireScreen(
                programme,
                enrolment,
                part,
                answered,
                answers,
                new AvailabilityScreen(hours, grid, back, false),
                refused);
    }
}
