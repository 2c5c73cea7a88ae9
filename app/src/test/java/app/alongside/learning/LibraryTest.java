package app.alongside.learning;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.identity.Organisation;
import app.alongside.learning.ResourceMarks.Mark;
import app.alongside.people.PeopleFixtures;
import app.alongside.people.Person;
import app.alongside.people.Skills;
import app.alongside.platform.CurrentOrganisation;
import app.alongside.relationships.RelationshipFixtures;
import app.alongside.relationships.RelationshipFixtures.Made;
import app.alongside.relationships.circles.CircleFixtures;
import app.alongside.testing.AlongsideTest;
import app.alongside.testing.OrganisationFixtures;
import app.alongside.testing.WebUser;
import app.alongside.testing.WebUser.Answer;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@AlongsideTest
class LibraryTest {
    private static final String FEEDBACK = "/library/feedback-that-can-be-used";

    @LocalServerPort
    int port;

    @Autowired
    OrganisationFixtures organisations;

    @Autowired
    PeopleFixtures people;

    @Autowired
    RelationshipFixtures relationships;

    @Autowired
    CircleFixtures circles;

    @Autowired
    ResourceMarks marks;

    @Autowired
    Library library;

    @Autowired
    Skills skills;

    @Test
    void whatOneLooksForIsFoundInSpiteOfASlip() {
        WebUser ama = signedIn(organisations.anOrganisation().organisation());
        assertThat(titles(ama.get("/library?q=feedbak")))
                .contains("Feedback that can be used")
                .doesNotContain("Keeping the hour");
        assertThat(ama.get("/library?q=zeppelin").text()).contains("Nothing fits all of that");
    }

    @Test
    void filtersNarrowItDown() {
        WebUser ama = signedIn(organisations.anOrganisation().organisation());
        assertThat(titles(ama.get("/library?stage=close&kind=BRIEF&within=3")))
                .containsExactlyInAnyOrder("A thank-you that says something", "Afterwards: keeping what you learned");
        assertThat(titles(ama.get("/library?stage=nowhere&kind=NOVEL&within=7&topic=LOVE")))
                .hasSize(titles(ama.get("/library")).size());
        assertThat(titles(ama.get("/library?topic=SUPPORT"))).contains("Asking for help early");
    }

    @Test
    void everyStageHasBriefsToShow() {
        WebUser ama = signedIn(organisations.anOrganisation().organisation());
        assertThat(Resource.STAGES)
                .allSatisfy(stage -> assertThat(titles(ama.get("/library?kind=BRIEF&stage=" + stage)))
                        .isNotEmpty());
    }

    @Test
    void everySkillNamedIsOneOfTheStarterSkills() {
        Organisation organisation = organisations.anOrganisation().organisation();
        CurrentOrganisation.run(
                organisation.id(),
                () -> assertThat(library.openFor(null).listAll())
                        .flatExtracting(resource -> resource.tags().skills())
                        .allSatisfy(
                                skill -> assertThat(skills.findByName(skill)).isPresent()));
    }

    @Test
    void whatIsKeptIsThereForItsReaderAlone() {
        Organisation organisation = organisations.anOrganisation().organisation();
        WebUser ama = signedIn(organisation);
        Answer page = ama.submit(ama.get(FEEDBACK), FEEDBACK + "/marks/KEPT", Map.of());
        assertThat(page.text()).contains("Saved for later");
        assertThat(titles(ama.get("/library?only=KEPT"))).containsExactly("Feedback that can be used");
        WebUser dele = new WebUser(port);
        people.signIn(dele, organisation, people.aPerson(organisation, "Dele Okafor"));
        assertThat(titles(dele.get("/library?only=KEPT"))).isEmpty();
        assertThat(dele.get("/library?only=KEPT").text()).contains("Nothing saved yet");
        ama.submit(page, FEEDBACK + "/marks/KEPT/removal", Map.of());
        assertThat(titles(ama.get("/library?only=KEPT"))).isEmpty();
    }

    @Test
    void howManyFoundItUsefulIsToldFromFiveOn() {
        Organisation organisation = organisations.anOrganisation().organisation();
        WebUser ama = signedIn(organisation);
        List<Person> others = Stream.of("Bo Lind", "Chi Eze", "Dan Roe", "Eva Hull")
                .map(name -> people.aPerson(organisation, name))
                .toList();
        CurrentOrganisation.run(
                organisation.id(),
                () -> others.forEach(one -> {
                    marks.set(one.id(), ResourceKey.of("feedback-that-can-be-used"), Mark.USEFUL);
                    marks.set(one.id(), ResourceKey.of("feedback-that-can-be-used"), Mark.USED);
                    marks.set(one.id(), ResourceKey.of("keeping-the-hour"), Mark.USED);
                }));
        Person fifth = people.aPerson(organisation, "Flo Marsh");
        CurrentOrganisation.run(
                organisation.id(), () -> marks.set(fifth.id(), ResourceKey.of("keeping-the-hour"), Mark.USED));
        assertThat(ama.get("/library?q=feedback").text()).doesNotContain("colleagues");
        ama.submit(ama.get(FEEDBACK), FEEDBACK + "/marks/USEFUL", Map.of());
        ama.submit(ama.get("/library/keeping-the-hour"), "/library/keeping-the-hour/marks/USEFUL", Map.of());
        assertThat(ama.get("/library?q=feedback").text())
                .contains("useful to 5 colleagues")
                .doesNotContain("used by");
        assertThat(ama.get("/library?q=keeping+the+hour").text()).contains("used by 5 colleagues");
        WebUser elsewhere = signedIn(organisations.anOrganisation().organisation());
        assertThat(elsewhere.get("/library?q=feedback").text()).doesNotContain("colleagues");
    }

    @Test
    void theStageOfEachRelationshipAndTheWantsSayWhatFits() {
        Made made = relationships.aPair();
        people.wants(made.organisation(), made.one(), "Resolving conflict");
        WebUser ines = relationships.signedIn(port, made, made.one());
        Answer page = ines.get("/library");
        assertThat(page.text()).contains("For you and Wanjiru, at stage", "Because you want “Resolving conflict”");
        WebUser stranger = signedIn(made.organisation());
        assertThat(stranger.get("/library").text()).doesNotContain("For you and", "Because you want");
        assertThat(ines.get(made.path("")).page().select("section[aria-labelledby=stage-resources] a[href^=/library/]"))
                .hasSize(2);
    }

    @Test
    void aResourceIsSharedWithAPeerInTwoSteps() {
        Made made = relationships.aPair();
        WebUser ines = relationships.signedIn(port, made, made.one());
        String sharing = made.path("/shared?resource=keeping-the-hour");
        assertThat(ines.get("/library/keeping-the-hour").page().select("a[href^=" + sharing + "]"))
                .hasSize(1);
        ines.submit(ines.get(sharing), made.path("/shared"), Map.of("why", "For our Wednesdays."));
        WebUser wanjiru = relationships.signedIn(port, made, made.other());
        Answer shared = wanjiru.get(made.path("/shared"));
        assertThat(shared.text()).contains("Keeping the hour", "For our Wednesdays.", "The library · Inês");
        assertThat(shared.page().select("h3 a[href=/library/keeping-the-hour]")).hasSize(1);
        assertThat(ines.get(made.path("/shared?resource=no-such-thing"))
                        .page()
                        .select("#title")
                        .attr("value"))
                .isEmpty();
    }

    @Test
    void aCircleTriesAndSharesToo() {
        Made circle = circles.aRunningCircle(3);
        WebUser siobhan = relationships.signedIn(port, circle, circle.one());
        Answer brief = siobhan.get("/library/keeping-the-hour");
        assertThat(brief.text()).contains("Tell Safety cases, honestly", "Share with Safety cases, honestly");
        siobhan.submit(brief, circle.path("/commitments"), Map.of("words", "Say at minute fifty how long we have"));
        Answer seen = relationships.signedIn(port, circle, circle.other()).get(circle.path(""));
        assertThat(seen.text()).contains("Say at minute fifty how long we have", "I saw it happen");
    }

    @Test
    void aCoordinatorWithoutAPlaceInTheDirectoryReadsAndMarksNothing() {
        OrganisationFixtures.Made made = organisations.anOrganisation();
        WebUser helena = new WebUser(port);
        organisations.signIn(helena, made.organisation(), made.administrator().email());
        Answer page = helena.get(FEEDBACK);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.page().select("form[action*=/marks/]")).isEmpty();
        assertThat(helena.post(page, FEEDBACK + "/marks/KEPT", Map.of()).status())
                .isBetween(400, 499);
    }

    @Test
    void whatIsNotThereIsSaidSo() {
        WebUser ama = signedIn(organisations.anOrganisation().organisation());
        assertThat(ama.get("/library/no-such-thing").status()).isEqualTo(404);
        assertThat(ama.post(ama.get("/library"), "/library/no-such-thing/marks/KEPT", Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(ama.post(ama.get("/library"), FEEDBACK + "/marks/LIKED", Map.of())
                        .status())
                .isEqualTo(400);
        assertThat(new WebUser(port).get("/library").path()).isEqualTo("/sign-in");
    }

    private WebUser signedIn(Organisation organisation) {
        WebUser user = new WebUser(port);
        people.signIn(user, organisation, people.aPerson(organisation, "Ama Mensah"));
        return user;
    }

    private static List<String> titles(Answer answer) {
        return answer.page().select(".rows--lib h3").eachText();
    }
}
