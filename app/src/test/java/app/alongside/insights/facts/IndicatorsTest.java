package app.alongside.insights.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.alongside.identity.Organisation;
import app.alongside.insights.Indicators;
import app.alongside.insights.MeasuringProgrammes;
import app.alongside.insights.disclosure.Share;
import app.alongside.people.PeopleFixtures;
import app.alongside.platform.CurrentOrganisation;
import app.alongside.platform.PersonId;
import app.alongside.programmes.JoiningProgrammes;
import app.alongside.programmes.Programme;
import app.alongside.programmes.ProgrammeFixtures;
import app.alongside.relationships.Fit;
import app.alongside.relationships.RelationshipId;
import app.alongside.testing.AlongsideTest;
import app.alongside.testing.OrganisationFixtures;
import app.alongside.testing.WebUser;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@AlongsideTest
class IndicatorsTest {
    private static final Instant A_MONDAY = Instant.parse("2026-03-02T09:00:00Z");

    @LocalServerPort
    int port;

    @Autowired
    OrganisationFixtures organisations;

    @Autowired
    ProgrammeFixtures programmes;

    @Autowired
    PeopleFixtures people;

    @Autowired
    JoiningProgrammes joining;

    @Autowired
    NotingParticipation participation;

    @Autowired
    NotingRelationships relationships;

    @Autowired
    FitFacts fits;

    @Autowired
    MeasuringProgrammes measuring;

    private OrganisationFixtures.Made made;
    private Programme programme;

    @BeforeEach
    void aProgramme() {
        made = organisations.anOrganisation();
        programme = programmes.aPublishedProgramme(made.organisation());
    }

    @Test
    void sayNothingAboutFourPeople() {
        Story story = story();
        story.joined(1, 4);
        story.tell();
        assertThat(measure().joined()).isEmpty();
        assertThat(measure().signUps()).isEmpty();
        assertThat(measure().steps()).allMatch(step -> step.people().isEmpty());
        assertThat(overview().text()).contains("Figures appear once five people have joined");
    }

    @Test
    void countHowManyCameHowFar() {
        Story story = story();
        List<PersonId> people = story.joined(1, 12);
        for (int pair = 0; pair < 3; pair++) {
            RelationshipId relationship = story.paired(8 + pair, people.get(2 * pair), people.get(2 * pair + 1));
            story.met(15, relationship);
        }
        story.tell();
        Indicators figures = measure();
        assertThat(figures.joined()).contains(12);
        assertThat(figures.matched()).contains(new Share(6, 12));
        assertThat(figures.metEarly()).contains(new Share(6, 6));
        assertThat(figures.sessionsHeld()).isEqualTo(3);
        assertThat(figures.timeToMatch()).hasValueSatisfying(days -> {
            assertThat(days.median()).isCloseTo(6, within(0.01));
            assertThat(days.people()).isEqualTo(6);
        });
        assertThat(overview().text()).contains("6 of 12 who were ready").contains("Sessions held");
    }

    @Test
    void hideAShareThatWouldNameTheFewLeftOver() {
        Story story = story();
        List<PersonId> people = story.joined(1, 12);
        for (int pair = 0; pair < 5; pair++) {
            story.paired(8, people.get(2 * pair), people.get(2 * pair + 1));
        }
        story.tell();
        assertThat(measure().joined()).contains(12);
        assertThat(measure().matched()).as("10 of 12 would name the other two").isEmpty();
        assertThat(overview().text()).contains("Hidden").doesNotContain("10 of 12");
    }

    @Test
    void showTheNewestFewSignUpsTogetherWithThoseBefore() {
        Story story = story();
        story.joined(1, 7);
        story.joined(8, 3);
        story.tell();
        assertThat(measure().joined()).contains(10);
        assertThat(measure().signUps()).extracting(Indicators.Period::count).containsExactly(10);
        Story later = story();
        later.joined(15, 2);
        later.tell();
        assertThat(measure().joined()).contains(12);
        assertThat(measure().signUps()).extracting(Indicators.Period::count).containsExactly(7, 5);
    }

    @Test
    void hideWhatSubtractedFromTheExactCountsWouldNameAFew() {
        Story story = story();
        List<PersonId> people = story.joined(1, 9);
        story.begun(1, 2);
        for (int pair = 0; pair < 3; pair++) {
            story.paired(8, people.get(2 * pair), people.get(2 * pair + 1));
        }
        story.tell();
        assertThat(step("ANSWERED"))
                .as("6 of 11 who joined might be told, but 9 are ready, and all but three of them answered")
                .isEmpty();
    }

    @Test
    void countWhoseRelationshipWasClosedAsPlanned() {
        Story story = story();
        List<PersonId> people = story.joined(1, 30);
        for (int pair = 0; pair < 10; pair++) {
            RelationshipId relationship = story.paired(8, people.get(2 * pair), people.get(2 * pair + 1));
            if (pair < 6) {
                story.closed(28, relationship);
            } else {
                story.ended(28, relationship);
            }
        }
        story.tellTwiceAndBackwards();
        assertThat(measure().closed()).contains(new Share(12, 20));
        assertThat(overview().text()).contains("12 of 20 whose relationship is over");
    }

    @Test
    void keepAnswersAboutFitBackUntilFiveCanBeCountedAtOnce() {
        Story story = story();
        List<PersonId> people = story.joined(1, 30);
        for (int pair = 0; pair < 10; pair++) {
            RelationshipId relationship = story.paired(8, people.get(2 * pair), people.get(2 * pair + 1));
            Fit fit = pair < 5 ? Fit.WORKS : Fit.UNSURE;
            story.said(people.get(2 * pair), relationship, fit);
            if (pair < 4) {
                story.said(people.get(2 * pair + 1), relationship, Fit.NOT_FOR_US);
            }
        }
        story.tell();
        assertThat(measure().fits())
                .as("14 answered; of them only the first ten are released, five at a time")
                .hasValueSatisfying(share -> assertThat(share.whole()).isEqualTo(10));
    }

    @Test
    void countWhoSignedTheirAgreement() {
        Story story = story();
        List<PersonId> people = story.joined(1, 20);
        for (int pair = 0; pair < 6; pair++) {
            RelationshipId relationship = story.paired(8, people.get(2 * pair), people.get(2 * pair + 1));
            if (pair < 3) {
                story.signed(10, relationship);
            }
        }
        story.tell();
        assertThat(step("SIGNED")).contains(6);
    }

    @Test
    void countWhoTakesPartTheSameInTheFunnelAsAtTheHeadOfThePage() {
        List<PersonId> members = IntStream.range(0, 7)
                .mapToObj(number -> people.aPerson(made.organisation(), "Ama Number " + number)
                        .id())
                .toList();
        members.forEach(person -> programmes.join(made.organisation(), programme, person));
        CurrentOrganisation.run(made.organisation().id(), () -> joining.leave(programme.id(), members.getFirst()));
        Story story = story();
        story.joined(1, 7);
        story.tell();
        WebUser.Answer page = overview();
        assertThat(page.page().select(".statbar .stat:first-child .stat__value").text())
                .isEqualTo("6");
        assertThat(page.page().select(".funnel > div:first-child").text()).isEqualTo("7Joined");
    }

    @Test
    void releasePulsesOnlyFiveAtATime() {
        Story story = story();
        List<PersonId> people = story.joined(1, 12);
        people.subList(0, 4).forEach(person -> story.pulse(person, 3, 4));
        story.tell();
        assertThat(measure().balance()).isEmpty();

        Story fifth = story();
        fifth.pulse(people.get(4), 3, 4);
        fifth.tell();
        assertThat(measure().balance()).hasValueSatisfying(balance -> {
            assertThat(balance.people()).isEqualTo(5);
            assertThat(balance.difference()).isCloseTo(1, within(0.001));
        });

        Story sixth = story();
        sixth.pulse(people.get(5), 5, 1);
        sixth.tell();
        assertThat(measure().balance())
                .as("one more answer must not show in the mean")
                .hasValueSatisfying(balance -> assertThat(balance.difference()).isCloseTo(1, within(0.001)));
    }

    @Test
    void areTheSameHoweverTheNewsComes() {
        Story story = story();
        List<PersonId> people = story.joined(1, 12);
        story.met(15, story.paired(8, people.get(0), people.get(1)));
        story.met(16, story.paired(9, people.get(2), people.get(3)));
        story.met(17, story.paired(9, people.get(4), people.get(5)));
        people.subList(0, 5).forEach(person -> story.pulse(person, 2, 3));
        story.tellTwiceAndBackwards();
        Indicators muddled = measure();
        aProgramme();
        Story again = story();
        List<PersonId> others = again.joined(1, 12);
        again.met(15, again.paired(8, others.get(0), others.get(1)));
        again.met(16, again.paired(9, others.get(2), others.get(3)));
        again.met(17, again.paired(9, others.get(4), others.get(5)));
        others.subList(0, 5).forEach(person -> again.pulse(person, 2, 3));
        again.tell();
        assertThat(muddled).isEqualTo(measure());
        assertThat(muddled.sessionsHeld()).isEqualTo(3);
    }

    private Optional<Integer> step(String trait) {
        return measure().steps().stream()
                .filter(step -> step.key().endsWith("." + trait))
                .findFirst()
                .orElseThrow()
                .people();
    }

    private Story story() {
        return new Story(
                new Story.Setting(made.organisation().id(), programme.id(), A_MONDAY),
                participation,
                relationships,
                fits);
    }

    private Indicators measure() {
        Organisation organisation = made.organisation();
        return CurrentOrganisation.call(organisation.id(), () -> measuring.measure(programme.id()));
    }

    private WebUser.Answer overview() {
        WebUser coordinator = new WebUser(port);
        organisations.signIn(
                coordinator, made.organisation(), made.administrator().email());
        return coordinator.get("/coordinate/programmes/" + programme.id());
    }
}
