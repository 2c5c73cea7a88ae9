package app.alongside.programmes.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.programmes.Audience;
import app.alongside.programmes.ConsentText;
import app.alongside.programmes.Dates;
import app.alongside.programmes.Design;
import app.alongside.programmes.Format;
import app.alongside.programmes.Gap;
import app.alongside.programmes.Guidelines;
import app.alongside.programmes.Purpose;
import app.alongside.programmes.Stage;
import app.alongside.programmes.Stages;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadinessTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 11);
    private static final LocalDate STARTS = TODAY.plusDays(7);

    private final Design complete = new Design(
            new Purpose("Peers", "To learn.", List.of("Better"), List.of("Mutual"), List.of("Therapy")),
            new Audience("Two hours a month", 2, 0, List.of()),
            Format.pairs(),
            new Guidelines("Both", "Weekly", 60, "Ask first", "Between us", "Say so", "", "Not therapy", ""),
            new Dates(STARTS, STARTS.plusWeeks(10), null, 7),
            new Stages(List.of(stage("begin", 2), stage("agree", 2), stage("close", 2))),
            new ConsentText(1, "I agree"));

    @Test
    void aCompleteDesignLacksNothing() {
        assertThat(Readiness.check(complete, TODAY)).isEmpty();
    }

    @Test
    void everyTextThatPeopleDecideByMustBeThere() {
        Design silent = complete.with(new Purpose("Peers", " ", List.of(), List.of(), List.of()))
                .with(new Audience("", 2, 0, List.of()))
                .with(new Guidelines("", "", 60, "", "", "", "", "", ""))
                .with(new ConsentText(1, "\n"));
        assertThat(fieldsMissing(silent))
                .containsExactly(
                        "statement",
                        "objectives",
                        "itIs",
                        "itIsNot",
                        "commitment",
                        "roles",
                        "frequency",
                        "feedback",
                        "confidentiality",
                        "disagreements",
                        "boundaries",
                        "text");
    }

    @Test
    void theEndMustBeAheadAndTheFirstProposalsBeforeIt() {
        assertThat(fieldsMissing(complete.with(new Dates(TODAY.minusWeeks(30), TODAY, null, 7))))
                .containsExactly("ends");
        assertThat(fieldsMissing(complete.with(new Dates(STARTS, STARTS.plusWeeks(10), STARTS.plusWeeks(10), 7))))
                .containsExactly("matchBy");
    }

    @Test
    void peopleMustBeginAgreeAndClose() {
        assertThat(Readiness.check(complete.with(new Stages(List.of(stage("work", 3)))), TODAY))
                .extracting(Gap::key)
                .containsExactly(
                        "programmes.gap.no-beginning", "programmes.gap.no-agreement", "programmes.gap.no-closing");
    }

    @Test
    void theStagesMustFitBetweenTheDates() {
        Stages eleven = new Stages(List.of(stage("begin", 4), stage("agree", 4), stage("close", 4)));
        assertThat(Readiness.check(complete.with(eleven), TODAY))
                .containsExactly(Gap.in(Design.Section.STAGES, "stages", "programmes.gap.too-many-weeks", 12, 11));
        Stages exactly = new Stages(List.of(stage("begin", 4), stage("agree", 4), stage("close", 3)));
        assertThat(Readiness.check(complete.with(exactly), TODAY)).isEmpty();
    }

    private static List<String> fieldsMissing(Design design) {
        return Readiness.check(design, TODAY).stream().map(Gap::field).toList();
    }

    private static Stage stage(String key, int weeks) {
        return new Stage(key, "Stage " + key, "", weeks);
    }
}
