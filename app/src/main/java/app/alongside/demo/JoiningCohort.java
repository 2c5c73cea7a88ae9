package app.alongside.demo;

import app.alongside.demo.content.Colleague;
import app.alongside.demo.content.Dice;
import app.alongside.platform.PersonId;
import app.alongside.programmes.JoiningProgrammes;
import app.alongside.programmes.JoiningProgrammes.Step;
import app.alongside.programmes.Programme;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lets people join a cohort: most in the days before it starts, some later; a few never finish the questionnaire. */
@Component
class JoiningCohort {
    private static final int DAYS_OPEN_BEFORE = 14;
    private static final int LATE_PERCENT = 12;
    private static final int FINISH_PERCENT = 94;

    private final JoiningProgrammes joining;
    private final AnsweringQuestionnaire questionnaire;

    JoiningCohort(JoiningProgrammes joining, AnsweringQuestionnaire questionnaire) {
        this.joining = joining;
        this.questionnaire = questionnaire;
    }

    /** Enters in the diary when {@code colleague} joins and when they have answered. */
    void plan(Diary diary, Programme programme, Staff staff, Colleague colleague, Instant start) {
        PersonId person = staff.idOf(colleague);
        Dice dice = Dice.about("joining " + programme.name(), colleague.number());
        boolean demoAccount = DemoAccount.has(colleague.email());
        boolean late = dice.chance(LATE_PERCENT) && !demoAccount;
        int day = late ? dice.between(2, 30) : -dice.between(2, DAYS_OPEN_BEFORE - 1);
        Instant joins = start.plus(Duration.ofDays(day)).plus(Duration.ofMinutes(dice.between(0, 500)));
        diary.enter(joins, () -> join(programme, person));
        if (dice.chance(FINISH_PERCENT) || demoAccount) {
            Instant finishes = joins.plus(Duration.ofMinutes(dice.oneOf(List.of(9, 12, 15, 180, 1_500))));
            diary.enter(finishes, () -> finish(programme, person, colleague));
        }
    }

    private void join(Programme programme, PersonId person) {
        require(joining.join(programme.id(), person));
        require(joining.consent(programme.id(), person, programme.consent().version()));
    }

    private void finish(Programme programme, PersonId person, Colleague colleague) {
        questionnaire.answer(person, colleague);
        require(joining.finishQuestionnaire(programme.id(), person));
    }

    private static void require(Step step) {
        if (step instanceof Step.Refused refused) {
            throw new IllegalStateException("Somebody could not join: " + refused.key());
        }
    }
}
