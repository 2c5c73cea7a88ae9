package app.alongside.relationships.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.alongside.identity.Organisation;
import app.alongside.people.Blocks;
import app.alongside.people.Offer;
import app.alongside.people.PeopleFixtures;
import app.alongside.people.Person;
import app.alongside.people.Profiles;
import app.alongside.people.QuickQuestions;
import app.alongside.people.SkillId;
import app.alongside.platform.CurrentOrganisation;
import app.alongside.relationships.RelationshipFixtures;
import app.alongside.relationships.RelationshipFixtures.Made;
import app.alongside.relationships.help.AskingColleagues.Outcome;
import app.alongside.testing.AlongsideTest;
import app.alongside.testing.DatabaseDump;
import app.alongside.testing.Mailbox;
import app.alongside.testing.OrganisationFixtures;
import app.alongside.testing.SettableClock;
import app.alongside.testing.WebUser;
import app.alongside.testing.WebUser.Answer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@AlongsideTest
class AdviceTest {
    private static final String SKILL = "Negotiation";
    private static final String QUESTION = "How do I open when the other side has all the time in the world?";

    @LocalServerPort
    int port;

    @Autowired
    RelationshipFixtures relationships;

    @Autowired
    OrganisationFixtures organisations;

    @Autowired
    PeopleFixtures people;

    @Autowired
    Profiles profiles;

    @Autowired
    QuickQuestions questions;

    @Autowired
    Blocks blocks;

    @Autowired
    AskingColleagues colleagues;

    @Autowired
    LapsingQuestions lapsing;

    @Autowired
    ForgettingQuestions forgetting;

    @Autowired
    SettableClock clock;

    @Autowired
    DatabaseDump dump;

    private Made made;
    private Organisation organisation;

    @BeforeEach
    void makeAPair() {
        made = relationships.aPair();
        organisation = made.organisation();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void aQuestionIsAskedFromTheWorkspaceAnsweredAndEndedWithThanks() {
        Person ama = anAdvisor("Ama Mensah", 4, 3);
        WebUser ines = signedIn(made.one());
        assertThat(ines.get(made.path("")).page().select("a[href=/advice/new]")).isNotEmpty();
        Answer sent = ask(ines, ama, QUESTION);
        assertThat(sent.text()).contains("on its way", "with Ama");
        String path = sent.path();
        WebUser asked = signedIn(ama);
        assertThat(Mailbox.linkIn(Mailbox.waitFor(ama.email().value(), "Inês asks you about " + SKILL)))
                .isEqualTo(path);
        assertThat(asked.get("/today").text()).contains("Inês asks you about " + SKILL);
        Answer answered =
                asked.submit(asked.get(path), path + "/lines", Map.of("words", "Ask what their deadline really is."));
        assertThat(answered.text()).contains("Ask what their deadline really is.");
        Mailbox.waitFor(made.one().email().value(), "Ama answered your question about " + SKILL);
        assertThat(ines.get("/today").text()).contains("Ama answered your question about " + SKILL);
        Answer reply = ines.submit(ines.get(path), path + "/lines", Map.of("words", "And if they have none?"));
        assertThat(reply.text()).contains("And if they have none?");
        asked.post(asked.get(path), path + "/lines", Map.of("words", "Thursday after two?", "how", "call"));
        Mailbox.waitFor(made.one().email().value(), "Ama offers you a call");
        Answer closed = ines.post(ines.get(path), path + "/closing", Map.of("words", "That saved my week."));
        assertThat(closed.text()).contains("Offers a call", "Says thank you", "Ama helped you.");
        Mailbox.waitFor(ama.email().value(), "Inês says thank you");
        assertThat(closed.page().select("form[action$=/lines]")).isEmpty();
        assertThat(ines.post(closed, path + "/lines", Map.of("words", "One more"))
                        .text())
                .contains("That question has moved on")
                .doesNotContain("One more");
    }

    @Test
    void threeQuestionsAreOpenAtATimeAndTheFourthKeepsItsWords() {
        Person ama = anAdvisor("Ama Mensah", 4, 5);
        WebUser ines = signedIn(made.one());
        String first = ask(ines, ama, QUESTION).path();
        ask(ines, ama, QUESTION);
        ask(ines, ama, QUESTION);
        Answer refused = ask(ines, ama, "One more thing");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#question").text()).isEqualTo("One more thing");
        assertThat(refused.page().select("#question-error").text()).contains("3 of your questions are open");
        ines.post(ines.get(first), first + "/withdrawal", Map.of());
        assertThat(ask(ines, ama, "One more thing").text()).contains("on its way");
    }

    @Test
    void ofManyQuestionsAskedAtTheSameMomentThreeAreOpen() throws Exception {
        Person ama = anAdvisor("Ama Mensah", 4, 20);
        SkillId skill = CurrentOrganisation.call(organisation.id(), this::skill);
        var inquiry = new AskingColleagues.Inquiry(made.one().id(), skill, ama.id(), QUESTION);
        Callable<Outcome> asking = () -> CurrentOrganisation.call(organisation.id(), () -> colleagues.ask(inquiry));
        List<Outcome> outcomes = new ArrayList<>();
        try (var lanes = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Outcome> done : lanes.invokeAll(Collections.nCopies(8, asking))) {
                outcomes.add(done.get());
            }
        }
        assertThat(outcomes).filteredOn(Outcome.Asked.class::isInstance).hasSize(AskingColleagues.MOST_OPEN);
        assertThat(outcomes).filteredOn(Outcome.TooManyOpen.class::isInstance).hasSize(5);
    }

    @Test
    void whatHasBeenOverForAYearIsForgottenAndWhatIsOpenIsNot() {
        Person ama = anAdvisor("Ama Mensah", 4, 5);
        WebUser ines = signedIn(made.one());
        String open = ask(ines, ama, QUESTION).path();
        String over = ask(ines, ama, QUESTION).path();
        ines.post(ines.get(over), over + "/withdrawal", Map.of());
        clock.advance(Duration.ofDays(364));
        CurrentOrganisation.run(organisation.id(), forgetting::perform);
        assertThat(signedIn(made.one()).get(over).status()).isEqualTo(200);
        clock.advance(Duration.ofDays(3));
        CurrentOrganisation.run(organisation.id(), forgetting::perform);
        WebUser later = signedIn(made.one());
        assertThat(later.get(over).status()).isEqualTo(404);
        assertThat(later.get(open).status()).isEqualTo(200);
    }

    @Test
    void theWordsAreSealedAndOnlyTheTwoReadThem() {
        Person ama = anAdvisor("Ama Mensah", 4, 3);
        String path = ask(signedIn(made.one()), ama, "A question nobody else may read")
                .path();
        WebUser coordinator = new WebUser(port);
        organisations.signIn(coordinator, organisation, made.coordinator());
        Made elsewhere = relationships.aPair();
        WebUser stranger = relationships.signedIn(port, elsewhere, elsewhere.one());
        for (WebUser user : List.of(coordinator, stranger, signedIn(made.other()))) {
            assertThat(user.get(path).status()).isEqualTo(404);
            assertThat(user.get("/advice").text()).doesNotContain(SKILL);
        }
        assertThat(signedIn(ama).get(path).text()).contains("A question nobody else may read");
        assertThat(dump.tablesWith("A question nobody else may read")).isEmpty();
    }

    @Test
    void onlyThoseWhoKnowMoreAndTakeQuestionsAndAreNotApartAreOffered() {
        anAdvisor("Confident Carla", 4, 2);
        anAdvisor("Practising Petra", 3, 2);
        anAdvisor("Silent Sofia", 5, 0);
        Person blocked = anAdvisor("Blocked Bruno", 5, 2);
        Person blocking = anAdvisor("Blocking Beatriz", 5, 2);
        in(() -> blocks.block(made.one().id(), blocked.id()));
        in(() -> blocks.block(blocking.id(), made.one().id()));
        offers(made.other(), 5, 2);
        WebUser ines = signedIn(made.one());
        assertThat(choices(ines))
                .contains("Confident Carla")
                .doesNotContain("Petra", "Sofia", "Bruno", "Beatriz", "Wanjiru");
        offers(made.one(), 4, 0);
        assertThat(choices(ines)).contains("Nobody is free").doesNotContain("Carla");
    }

    @Test
    void whoHasHadTheirShareIsNotOfferedAndNotAsked() {
        Person ama = anAdvisor("Ama Mensah", 5, 1);
        Person tom = anAdvisor("Tom Brandt", 5, 1);
        WebUser ines = signedIn(made.one());
        Answer before = ines.get(askPath());
        ask(ines, ama, QUESTION);
        assertThat(choices(ines)).contains("Tom Brandt").doesNotContain("Ama Mensah");
        Answer tooLate =
                ines.submit(before, "/advice", Map.of("colleague", ama.id().toString(), "question", "Still there?"));
        assertThat(tooLate.status()).isEqualTo(422);
        assertThat(tooLate.text()).contains("no room");
        assertThat(tooLate.page().select("#question").val()).isEqualTo("Still there?");
        clock.advance(Duration.ofDays(31));
        ask(signedIn(made.one()), ama, "A month later");
        assertThat(signedIn(tom).get("/advice").text()).contains("No questions yet");
    }

    @Test
    void aColleagueWhoPassesLeavesNoTraceAndTheNextIsAsked() {
        Person ama = anAdvisor("Ama Mensah", 5, 2);
        Person tom = anAdvisor("Tom Brandt", 5, 2);
        WebUser ines = signedIn(made.one());
        String path = ask(ines, ama, QUESTION).path();
        WebUser passing = signedIn(ama);
        assertThat(passing.post(passing.get(path), path + "/passing", Map.of()).text())
                .contains("Nobody is told why");
        assertThat(passing.get(path).text()).contains("That question has moved on");
        assertThat(ines.get(path).text()).contains("with Tom").doesNotContain("Ama");
        Mailbox.waitFor(tom.email().value(), "Inês asks you about " + SKILL);
        assertThat(passing.post(passing.get("/advice"), path + "/lines", Map.of("words", "Too late"))
                        .text())
                .doesNotContain("Too late");
    }

    @Test
    void aQuestionLapsesAfterAWeekToTheNextAndThenToNobody() {
        Person ama = anAdvisor("Ama Mensah", 5, 2);
        anAdvisor("Tom Brandt", 5, 2);
        String path = ask(signedIn(made.one()), ama, QUESTION).path();
        in(lapsing::perform);
        assertThat(signedIn(made.one()).get(path).text()).contains("with Ama");
        clock.advance(Duration.ofDays(7).plusMinutes(1));
        in(lapsing::perform);
        assertThat(signedIn(made.one()).get(path).text()).contains("with Tom");
        clock.advance(Duration.ofDays(7).plusMinutes(1));
        in(lapsing::perform);
        assertThat(signedIn(made.one()).get(path).text()).contains("Nobody had time");
        Mailbox.waitFor(made.one().email().value(), "Nobody had time for your question about " + SKILL);
    }

    @Test
    void aConversationThatRestsForThreeWeeksIsOver() {
        Person ama = anAdvisor("Ama Mensah", 5, 2);
        String path = ask(signedIn(made.one()), ama, QUESTION).path();
        WebUser answering = signedIn(ama);
        answering.submit(answering.get(path), path + "/lines", Map.of("words", "Start with their interests."));
        clock.advance(Duration.ofDays(21).plusMinutes(1));
        in(lapsing::perform);
        WebUser ines = signedIn(made.one());
        assertThat(ines.get(path).text()).contains("Ama helped you.", "Start with their interests.");
        assertThat(ines.get("/today").text()).doesNotContain("answered your question");
    }

    @Test
    void whatIsTakenBackIsGone() {
        Person ama = anAdvisor("Ama Mensah", 5, 2);
        WebUser ines = signedIn(made.one());
        String path = ask(ines, ama, QUESTION).path();
        ines.post(ines.get(path), path + "/withdrawal", Map.of());
        assertThat(ines.get(path).text()).contains("You took it back").doesNotContain(QUESTION);
        assertThat(signedIn(ama).get(path).text()).contains("moved on").doesNotContain(QUESTION);
    }

    @Test
    void onceTheTwoAreApartTheQuestionGoesOn() {
        Person ama = anAdvisor("Ama Mensah", 5, 2);
        anAdvisor("Tom Brandt", 5, 2);
        WebUser ines = signedIn(made.one());
        String path = ask(ines, ama, QUESTION).path();
        in(() -> blocks.block(ama.id(), made.one().id()));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(ines.get(path).text()).contains("with Tom"));
    }

    @Test
    void aFormThatSaysTooLittleComesBackWithWhatWasTyped() {
        Person ama = anAdvisor("Ama Mensah", 5, 2);
        WebUser ines = signedIn(made.one());
        Answer nobody = ines.submit(ines.get(askPath()), "/advice", Map.of("question", "To whom it may concern"));
        assertThat(nobody.status()).isEqualTo(422);
        assertThat(nobody.page().select("#question").val()).isEqualTo("To whom it may concern");
        Answer nothing = ines.submit(
                ines.get(askPath()), "/advice", Map.of("colleague", ama.id().toString()));
        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.page().select("input[name=colleague][checked]").val())
                .isEqualTo(ama.id().toString());
        String path = ask(ines, ama, QUESTION).path();
        WebUser answering = signedIn(ama);
        String tooLong = "x".repeat(AdviceLine.LONGEST + 1);
        Answer refused = answering.submit(answering.get(path), path + "/lines", Map.of("words", tooLong));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#words").val()).isEqualTo(tooLong);
    }

    @Test
    void onlyItsOwnPersonDoesWhatIsTheirs() {
        Person ama = anAdvisor("Ama Mensah", 5, 2);
        WebUser ines = signedIn(made.one());
        String path = ask(ines, ama, QUESTION).path();
        WebUser answering = signedIn(ama);
        assertThat(ines.post(ines.get(path), path + "/passing", Map.of()).status())
                .isEqualTo(404);
        assertThat(answering
                        .post(answering.get(path), path + "/withdrawal", Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(answering
                        .post(answering.get(path), path + "/closing", Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(ines.post(ines.get(path), path + "/lines", Map.of("words", "Hello?"))
                        .text())
                .contains("moved on")
                .doesNotContain("Hello?");
    }

    @Test
    void howManyQuestionsReachOneIsSetOnTheProfile() {
        WebUser ines = signedIn(made.one());
        Answer saved = ines.submit(ines.get("/profile"), "/profile/quick-questions", Map.of("most", "4"));
        assertThat(saved.page().select("#most option[selected]").val()).isEqualTo("4");
        assertThat(ines.get("/advice").text()).contains("Up to 4 questions reach you");
        Answer refused = ines.post(ines.get("/profile"), "/profile/quick-questions", Map.of("most", "400"));
        assertThat(refused.page().select("#most option[selected]").val()).isEqualTo("4");
    }

    @Test
    void aSkillIsFoundByWordsAndByWhatOneWantsToLearn() {
        people.wants(organisation, made.one(), SKILL);
        WebUser ines = signedIn(made.one());
        assertThat(ines.get("/advice/new").page().select("button[name=pick]").text())
                .contains(SKILL);
        assertThat(ines.get("/advice/new?add=" + SKILL).text()).contains("Ask a colleague about " + SKILL);
        Answer unknown = ines.get("/advice/new?add=qqqqzzzz");
        assertThat(unknown.page().select("#add-skill-error").text()).contains("We don’t know a skill called");
        assertThat(unknown.page().select("#add-skill[aria-invalid=true]").attr("aria-describedby"))
                .contains("add-skill-error");
        assertThat(ines.get("/advice/new?pick=nonsense").status()).isEqualTo(200);
    }

    @Test
    void whoKnowsANarrowerSkillKnowsEnough() {
        anAdvisor("Ama Mensah", 5, 2);
        String broader = CurrentOrganisation.call(
                organisation.id(), () -> people.skill("Communication").toString());
        String narrower = CurrentOrganisation.call(
                organisation.id(), () -> people.skill("Presenting").toString());
        WebUser ines = signedIn(made.one());
        assertThat(ines.get("/advice/new?pick=" + broader).text()).contains("Ama Mensah");
        assertThat(ines.get("/advice/new?pick=" + narrower).text())
                .contains("Nobody is free", "Ask about Communication instead")
                .doesNotContain("Ama Mensah");
    }

    private Answer ask(WebUser user, Person colleague, String question) {
        return user.submit(
                user.get(askPath()),
                "/advice",
                Map.of("colleague", colleague.id().toString(), "question", question));
    }

    private String choices(WebUser user) {
        return user.get(askPath()).page().select("main").text();
    }

    private String askPath() {
        return "/advice/new?pick=" + CurrentOrganisation.call(organisation.id(), this::skill);
    }

    private SkillId skill() {
        return people.skill(SKILL);
    }

    private Person anAdvisor(String name, int level, int most) {
        Person person = people.aPerson(organisation, name, details -> details.title("Engineer"));
        offers(person, level, most);
        return person;
    }

    private void offers(Person person, int level, int most) {
        in(() -> {
            profiles.saveOffers(person.id(), List.of(new Offer(skill(), level)));
            questions.save(person.id(), most);
        });
    }

    private void in(Runnable work) {
        made.in(work);
    }

    private WebUser signedIn(Person person) {
        return relationships.signedIn(port, made, person);
    }
}
