package app.alongside.relationships.goals;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.people.Person;
import app.alongside.platform.CurrentOrganisation;
import app.alongside.relationships.RelationshipFixtures;
import app.alongside.relationships.RelationshipFixtures.Made;
import app.alongside.relationships.goals.GoalRating.Moment;
import app.alongside.testing.AlongsideTest;
import app.alongside.testing.OrganisationFixtures;
import app.alongside.testing.SettableClock;
import app.alongside.testing.WebUser;
import app.alongside.testing.WebUser.Answer;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@AlongsideTest
class GoalRatingsTest {
    private static final String RATINGS = "/goals/ratings";

    @LocalServerPort
    int port;

    @Autowired
    RelationshipFixtures relationships;

    @Autowired
    OrganisationFixtures organisations;

    @Autowired
    SettingGoals setting;

    @Autowired
    SettableClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void theMomentsAreTheMiddleAndTheEnd() {
        LocalDate began = LocalDate.of(2026, 1, 1);
        LocalDate lastDay = LocalDate.of(2026, 5, 1);
        assertThat(Moment.on(LocalDate.of(2026, 3, 1), began, lastDay)).isEmpty();
        assertThat(Moment.on(LocalDate.of(2026, 3, 2), began, lastDay)).contains(Moment.MIDPOINT);
        assertThat(Moment.on(LocalDate.of(2026, 4, 16), began, lastDay)).contains(Moment.MIDPOINT);
        assertThat(Moment.on(LocalDate.of(2026, 4, 17), began, lastDay)).contains(Moment.END);
        assertThat(Moment.on(LocalDate.of(2026, 6, 1), began, lastDay)).contains(Moment.END);
    }

    @Test
    void eachSaysFirstAndThenBothSeeIt() {
        Made made = relationships.aPairThatAgreed();
        Goal goal = setGoal(made);
        WebUser early = signedIn(made, made.one());
        assertThat(early.get("/today").text()).doesNotContain("How far have your goals");
        assertThat(early.get(made.path(RATINGS)).text()).contains("It is time for this at the midpoint");
        twoWeeksBeforeTheEnd(made);
        WebUser ines = signedIn(made, made.one());
        WebUser wanjiru = signedIn(made, made.other());
        assertThat(ines.get("/today").text()).contains("How far have your goals with Wanjiru come?");
        Answer mine = rate(ines, made, goal, "4");
        assertThat(mine.text()).contains("It opens once Wanjiru has said it too");
        assertThat(ines.get("/today").text()).doesNotContain("How far have your goals");
        Answer hers = wanjiru.get(made.path(RATINGS));
        assertThat(hers.page().select("input[checked]")).isEmpty();
        assertThat(hers.text()).doesNotContain("at the end Nearly there");
        Answer open = rate(wanjiru, made, goal, "5");
        assertThat(open.text()).contains("Inês, at the end Nearly there", "You, at the end We got there");
        assertThat(ines.get(made.path(RATINGS)).text()).contains("Wanjiru, at the end We got there");
        Answer late = ines.post(mine, made.path(RATINGS), Map.of(goal.id().toString(), "1"));
        assertThat(late.status()).isEqualTo(422);
        assertThat(wanjiru.get(made.path(RATINGS)).text()).contains("Inês, at the end Nearly there");
    }

    @Test
    void nothingChosenOrNonsenseIsRefused() {
        Made made = relationships.aPair();
        Goal goal = setGoal(made);
        Goal elsewhere = setGoal(relationships.aPair());
        twoWeeksBeforeTheEnd(made);
        WebUser ines = signedIn(made, made.one());
        Answer page = ines.get(made.path(RATINGS));
        for (Map<String, String> fields : List.of(
                Map.<String, String>of(),
                Map.of(goal.id().toString(), "6"),
                Map.of(goal.id().toString(), "x"),
                Map.of(elsewhere.id().toString(), "3"))) {
            Answer refused = ines.post(page, made.path(RATINGS), fields);
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.text()).contains("Choose where at least one goal stands");
        }
    }

    @Test
    void strangersAndCoordinatorsFindNothing() {
        Made made = relationships.aPair();
        Made elsewhere = relationships.aPair();
        WebUser coordinator = new WebUser(port);
        organisations.signIn(coordinator, made.organisation(), made.coordinator());
        for (WebUser user : List.of(signedIn(elsewhere, elsewhere.one()), coordinator)) {
            assertThat(user.get(made.path(RATINGS)).status()).isEqualTo(404);
            assertThat(user.post(user.get("/account"), made.path(RATINGS), Map.of())
                            .status())
                    .isEqualTo(404);
        }
    }

    private Goal setGoal(Made made) {
        return CurrentOrganisation.call(
                made.organisation().id(),
                () -> setting.set(
                        made.id(),
                        made.one().id(),
                        new Wording(made.one().id(), "Chair the review on my own", "", "", "", null)));
    }

    private void twoWeeksBeforeTheEnd(Made made) {
        clock.set(made.programme().ends().minusDays(13).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
    }

    private static Answer rate(WebUser user, Made made, Goal goal, String rating) {
        return user.submit(
                user.get(made.path(RATINGS)),
                made.path(RATINGS),
                Map.of(goal.id().toString(), rating));
    }

    private WebUser signedIn(Made made, Person person) {
        return relationships.signedIn(port, made, person);
    }
}
