package app.alongside.demo;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.identity.Account;
import app.alongside.insights.Indicators;
import app.alongside.insights.MeasuringProgrammes;
import app.alongside.matching.Proposals;
import app.alongside.people.People;
import app.alongside.platform.CurrentOrganisation;
import app.alongside.platform.PersonId;
import app.alongside.programmes.Programme;
import app.alongside.programmes.Programmes;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.Relationships;
import app.alongside.relationships.closing.Closings;
import app.alongside.relationships.closing.ThankYous;
import app.alongside.relationships.goals.Goal;
import app.alongside.relationships.goals.Goals;
import app.alongside.relationships.goals.Step;
import app.alongside.testing.AlongsideTest;
import app.alongside.testing.Mailbox;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Makes one small demo organisation and looks at what came of it. */
@AlongsideTest
class MakingNorthwindRailTest {
    private static final int SMALL = 150;

    @Autowired
    MakingNorthwindRail making;

    @Autowired
    Programmes programmes;

    @Autowired
    People people;

    @Autowired
    Relationships relationships;

    @Autowired
    Goals goals;

    @Autowired
    Proposals proposals;

    @Autowired
    MeasuringProgrammes measuring;

    @Autowired
    Closings closings;

    @Autowired
    ThankYous thanks;

    @Autowired
    Clock clock;

    @Test
    void livesThroughThreeProgrammesByTheApplicationsOwnUseCases() {
        Account founder = making.make("northwind-small", SMALL, Instant.now());
        CurrentOrganisation.run(founder.organisationId(), () -> {
            List<Programme> all = programmes.listAll();
            assertThat(all)
                    .extracting(Programme::name)
                    .containsExactlyInAnyOrder("Engineering Peer Exchange", "First 90 Days", "Chartership Together");
            Programme oldest = all.stream()
                    .filter(programme -> programme.name().equals("Engineering Peer Exchange"))
                    .findFirst()
                    .orElseThrow();
            assertTheShownPairWorksTogether();
            assertSomebodyWaitsForInes();
            assertAnEndIsUnderWay();
            Indicators figures = measuring.measure(oldest.id());
            assertThat(figures.joined())
                    .hasValueSatisfying(joined -> assertThat(joined).isGreaterThan(10));
        });
        assertThat(Mailbox.listFor(DemoAccount.INES.email().value()))
                .as("letters of the past stay unsent")
                .isEmpty();
    }

    private void assertSomebodyWaitsForInes() {
        PersonId ines =
                people.findByEmail(DemoAccount.INES.email()).orElseThrow().id();
        assertThat(proposals.listWaitingFor(ines)).isNotEmpty();
    }

    private void assertAnEndIsUnderWay() {
        PersonId ines =
                people.findByEmail(DemoAccount.INES.email()).orElseThrow().id();
        assertThat(closings.listUndoneBy(ines))
                .filteredOn(standing -> standing.othersDone() == 1)
                .singleElement()
                .satisfies(standing ->
                        assertThat(thanks.listFor(standing.relationship())).hasSize(1));
    }

    private void assertGoalIsOnItsWay(Goal goal) {
        assertThat(goal.steps()).extracting(Step::isDone).containsExactly(true, true, false);
        assertThat(goal.wording().due()).isAfter(LocalDate.now(clock));
    }

    private void assertTheShownPairWorksTogether() {
        PersonId ines =
                people.findByEmail(DemoAccount.INES.email()).orElseThrow().id();
        PersonId wanjiru =
                people.findByEmail(DemoAccount.WANJIRU.email()).orElseThrow().id();
        assertThat(relationships.listFor(ines))
                .anySatisfy(relationship -> {
                    assertThat(relationship.members()).containsExactlyInAnyOrder(ines, wanjiru);
                    assertThat(relationship.milestones().agreedAt()).isNotNull();
                    assertThat(relationship.milestones().metAt()).isNotNull();
                    assertThat(goals.listFor(relationship.id())).hasSize(2).allSatisfy(this::assertGoalIsOnItsWay);
                })
                .allMatch(Relationship::isActive);
    }
}
