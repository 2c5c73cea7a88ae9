package app.alongside.relationships;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.matching.ProposalId;
import app.alongside.platform.PersonId;
import app.alongside.programmes.ProgrammeId;
import app.alongside.programmes.Stage;
import app.alongside.relationships.Journey.Leg;
import app.alongside.relationships.Journey.Position;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class JourneyTest {
    private static final LocalDate START = LocalDate.of(2026, 2, 9);
    private static final PersonId INES = new PersonId(UUID.randomUUID());
    private static final List<Stage> STAGES = List.of(
            stage("begin", 2),
            stage("agree", 2),
            stage("work", 10),
            stage("review", 2),
            stage("close", 4),
            stage("after", 8));

    private final Relationship fresh = Relationship.start(
            new ProgrammeId(UUID.randomUUID()),
            new ProposalId(UUID.randomUUID()),
            List.of(INES, new PersonId(UUID.randomUUID())),
            on(START));

    @Test
    void beginsAtItsFirstStageHoweverLongNothingHappens() {
        assertThat(positions(fresh, START))
                .containsExactly(
                        Position.CURRENT,
                        Position.NEXT,
                        Position.LATER,
                        Position.LATER,
                        Position.LATER,
                        Position.LATER);
        assertThat(Journey.of(fresh, STAGES, START.plusYears(1)).number()).isOne();
    }

    @Test
    void aFirstSessionEndsTheBeginning() {
        Relationship met = fresh.met(on(START.plusDays(5)));
        assertThat(positions(met, START.plusDays(6))).startsWith(Position.DONE, Position.CURRENT, Position.NEXT);
    }

    @Test
    void aSignedAgreementLeadsToWork() {
        Relationship agreed = fresh.met(on(START.plusDays(5))).agreed(on(START.plusDays(9)));
        Journey journey = Journey.of(agreed, STAGES, START.plusDays(10));
        assertThat(journey.current().map(leg -> leg.stage().key())).hasValue("work");
        assertThat(journey.number()).isEqualTo(3);
        Leg work = journey.legs().get(2);
        assertThat(work.from()).isEqualTo(START.plusDays(9));
        assertThat(work.until()).isEqualTo(START.plusDays(9).plusWeeks(10));
    }

    @Test
    void workAndReviewTakeTheirWeeksButClosingWaitsForTheEnd() {
        Relationship agreed = fresh.agreed(on(START));
        assertThat(stageOn(agreed, START.plusWeeks(10).minusDays(1))).isEqualTo("work");
        assertThat(stageOn(agreed, START.plusWeeks(10))).isEqualTo("review");
        assertThat(stageOn(agreed, START.plusWeeks(12))).isEqualTo("close");
        assertThat(stageOn(agreed, START.plusWeeks(52))).isEqualTo("close");
    }

    @Test
    void theEndLeadsStraightToWhatComesAfter() {
        Relationship over = fresh.agreed(on(START)).end(INES, on(START.plusWeeks(3)));
        assertThat(stageOn(over, START.plusWeeks(3))).isEqualTo("after");
    }

    private static String stageOn(Relationship relationship, LocalDate day) {
        return Journey.of(relationship, STAGES, day)
                .current()
                .orElseThrow()
                .stage()
                .key();
    }

    private static List<Position> positions(Relationship relationship, LocalDate day) {
        return Journey.of(relationship, STAGES, day).legs().stream()
                .map(Leg::position)
                .toList();
    }

    private static Stage stage(String key, int weeks) {
        return new Stage(key, "Stage " + key, "", weeks);
    }

    private static Instant on(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
