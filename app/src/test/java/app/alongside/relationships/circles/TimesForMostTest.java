package app.alongside.relationships.circles;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.calendar.Availabilities;
import app.alongside.calendar.WeeklyAvailability;
import app.alongside.people.Person;
import app.alongside.relationships.RelationshipFixtures;
import app.alongside.relationships.RelationshipFixtures.Made;
import app.alongside.testing.AlongsideTest;
import app.alongside.testing.WebUser.Answer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Where no time suits all of a circle, those that suit most are offered, and said to. */
@AlongsideTest
class TimesForMostTest {
    @LocalServerPort
    int port;

    @Autowired
    CircleFixtures circles;

    @Autowired
    RelationshipFixtures relationships;

    @Autowired
    Availabilities availabilities;

    @Test
    void timesThatSuitMostAreOfferedAndSaidTo() {
        Made made = circles.aRunningCircle(4);
        made.members().forEach(person -> isFree(made, person, "Tue 09:00-11:00;Thu 15:00-16:00"));
        isFree(made, made.members().get(3), "Fri 09:00-17:00");

        Answer page = times(made, made.one());
        assertThat(page.page().select("td.overlap__both label").eachText())
                .isNotEmpty()
                .containsOnly("3 of 4");
        assertThat(page.text())
                .contains(
                        "3 of 4 free",
                        "No time of this week suits all 4 of you. Those offered suit 3",
                        "Only others",
                        "Pick up to three times to choose from.",
                        "as soon as one of the others has chosen")
                .doesNotContain("Both free", "you both");
        assertThat(page.page().select(".crumbs a").eachText())
                .containsExactly("Circles", "Safety cases, honestly", "Sessions");
    }

    @Test
    void aTimeThatSuitsAllGoesBeforeMost() {
        Made made = circles.aRunningCircle(4);
        made.members().forEach(person -> isFree(made, person, "Tue 09:00-11:00;Thu 15:00-17:00"));
        isFree(made, made.members().get(3), "Thu 15:00-17:00");

        Answer page = times(made, made.one());
        assertThat(page.page().select("td.overlap__both label").eachText())
                .isNotEmpty()
                .containsOnly("All");
        assertThat(page.text()).contains("All free").doesNotContain("suits all 4 of you");
    }

    @Test
    void whatSuitsHalfOfACircleOrLessIsNotOffered() {
        Made made = circles.aRunningCircle(4);
        isFree(made, made.members().get(0), "Tue 09:00-11:00");
        isFree(made, made.members().get(1), "Tue 09:00-11:00");
        isFree(made, made.members().get(2), "Wed 09:00-11:00");
        isFree(made, made.members().get(3), "Fri 09:00-11:00");
        assertThat(times(made, made.one()).page().select("td.overlap__both label"))
                .isEmpty();
    }

    @Test
    void twoAreNeverOfferedATimeThatSuitsOneOfThem() {
        Made pair = relationships.aPair();
        isFree(pair, pair.one(), "Tue 09:00-11:00");
        isFree(pair, pair.other(), "Wed 09:00-11:00");
        assertThat(times(pair, pair.one()).page().select("td.overlap__both label"))
                .isEmpty();
    }

    private void isFree(Made made, Person person, String hours) {
        made.in(() -> availabilities.save(
                person.id(), WeeklyAvailability.parse(hours, made.one().zone())));
    }

    private Answer times(Made made, Person reader) {
        return relationships.signedIn(port, made, reader).get(made.path("/sessions/new"));
    }
}
