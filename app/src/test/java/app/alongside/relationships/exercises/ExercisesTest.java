package app.alongside.relationships.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.people.Person;
import app.alongside.relationships.RelationshipFixtures;
import app.alongside.relationships.RelationshipFixtures.Made;
import app.alongside.relationships.sessions.SessionFixtures;
import app.alongside.testing.AlongsideTest;
import app.alongside.testing.WebUser;
import app.alongside.testing.WebUser.Answer;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@AlongsideTest
class ExercisesTest {
    private static final String AGENDA = "/exercises/first-question/agenda";

    @LocalServerPort
    int port;

    @Autowired
    RelationshipFixtures relationships;

    @Autowired
    SessionFixtures sessions;

    @Test
    void oneForTheStageIsSuggestedAndGoesOnTheAgendaInOneClick() {
        Made made = relationships.aPairThatAgreed();
        WebUser ines = signedIn(made, made.one());
        Answer workspace = ines.get(made.path(""));
        String suggested = workspace
                .page()
                .select("section[aria-labelledby=practise] h3 a")
                .attr("href");
        assertThat(ines.get(suggested).text()).contains("The situation", "How it goes", "Talk about it afterwards");
        Answer all = ines.get(made.path("/exercises"));
        assertThat(ines.post(all, made.path(AGENDA), Map.of()).text()).contains("There is no session to come");
        sessions.agreed(made, sessions.inDays(3));
        Answer planned = ines.post(all, made.path(AGENDA), Map.of());
        assertThat(planned.text()).contains("It is on your next agenda");
        assertThat(ines.get(made.path("")).page().select(".agenda").text())
                .contains("Exercise: Only questions (20 min)");
        ines.post(all, made.path(AGENDA), Map.of());
        assertThat(ines.get(made.path("")).page().select(".agenda").text())
                .containsOnlyOnce("Exercise: Only questions (20 min)");
    }

    @Test
    void topicsNarrowTheListAndCirclesHaveMore() {
        Made pair = relationships.aPair();
        WebUser ines = signedIn(pair, pair.one());
        assertThat(ines.get(pair.path("/exercises?topic=FEEDBACK")).text())
                .contains("The report that came late")
                .doesNotContain("No to more work");
        assertThat(ines.get(pair.path("/exercises?topic=NONSENSE")).text()).contains("No to more work");
        assertThat(ines.get(pair.path("/exercises")).text()).doesNotContain("Everybody at the table");
        assertThat(ines.get(pair.path("/exercises/action-circle")).status()).isEqualTo(404);
        Made circle = relationships.aCircle();
        Answer shown = signedIn(circle, circle.one()).get(circle.path("/exercises/action-circle"));
        assertThat(shown.text()).contains("Round 4", "Timekeeper", "Holder of the case");
        assertThat(signedIn(circle, circle.other())
                        .get(circle.path("/exercises/action-circle"))
                        .page()
                        .select("section[aria-labelledby=casting] li p")
                        .eachText())
                .isEqualTo(shown.page()
                        .select("section[aria-labelledby=casting] li p")
                        .eachText());
    }

    @Test
    void nobodyElsePlansForThem() {
        Made made = relationships.aPair();
        Made elsewhere = relationships.aPair();
        WebUser stranger = signedIn(elsewhere, elsewhere.one());
        assertThat(stranger.get(made.path("/exercises")).status()).isEqualTo(404);
        assertThat(stranger.post(stranger.get("/today"), made.path(AGENDA), Map.of())
                        .status())
                .isEqualTo(404);
    }

    private WebUser signedIn(Made made, Person person) {
        return relationships.signedIn(port, made, person);
    }
}
