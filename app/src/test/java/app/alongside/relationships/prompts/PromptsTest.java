package app.alongside.relationships.prompts;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.people.Person;
import app.alongside.platform.CurrentOrganisation;
import app.alongside.relationships.RelationshipFixtures;
import app.alongside.relationships.RelationshipFixtures.Made;
import app.alongside.relationships.prompts.AnsweringPrompts.Result;
import app.alongside.relationships.prompts.PromptAnswers.PromptAnswer;
import app.alongside.relationships.sessions.SessionFixtures;
import app.alongside.testing.AlongsideTest;
import app.alongside.testing.AtOnce;
import app.alongside.testing.DatabaseDump;
import app.alongside.testing.Mailbox;
import app.alongside.testing.OrganisationFixtures;
import app.alongside.testing.WebUser;
import app.alongside.testing.WebUser.Answer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@AlongsideTest
class PromptsTest {
    @LocalServerPort
    int port;

    @Autowired
    RelationshipFixtures relationships;

    @Autowired
    SessionFixtures sessions;

    @Autowired
    OrganisationFixtures organisations;

    @Autowired
    PromptBank bank;

    @Autowired
    PromptAnswers answers;

    @Autowired
    AnsweringPrompts answering;

    @Autowired
    DatabaseDump dump;

    @Test
    void bothAnswerBeforeEitherReadsAndThenBothRead() {
        Made made = relationships.aPair();
        WebUser ines = signedIn(made, made.one());
        Answer asked = ines.post(ines.get(made.path("/prompts")), made.path("/prompts/role-1/asking"), Map.of());
        assertThat(asked.text()).contains("Being answered", "Nobody has answered yet");
        String action = made.path("/prompts/role-1/answers");
        assertThat(ines.submit(asked, action, Map.of("text", "I start with the night log."))
                        .text())
                .contains("stays closed until everybody has answered");
        assertThat(ines.get(made.path("/prompts")).text())
                .contains("Yours is in. It opens together with Wanjiru’s")
                .doesNotContain("Nobody has answered yet");
        Mailbox.waitFor(made.other().email().value(), "Inês answered a question");

        WebUser wanjiru = signedIn(made, made.other());
        Answer before = wanjiru.get(made.path("/prompts"));
        assertThat(before.text()).contains("Inês has answered").doesNotContain("night log");
        assertThat(wanjiru.get(made.path("")).text()).doesNotContain("night log");
        Answer open = wanjiru.submit(before, action, Map.of("text", "With tea and the timetable."));
        assertThat(open.text()).contains("All answers are in", "I start with the night log.", "With tea");
        Mailbox.waitFor(made.one().email().value(), "Wanjiru answered too");
        assertThat(ines.get(made.path("/prompts")).text()).contains("With tea and the timetable.");

        Answer late = ines.post(asked, action, Map.of("text", "Now that I have read yours"));
        assertThat(late.text()).contains("All answers were open already");
        assertThat(wanjiru.get(made.path("/prompts")).text()).doesNotContain("Now that I have read yours");
        assertThat(dump.tablesWith("I start with the night log.")).isEmpty();
    }

    @RepeatedTest(5)
    void twoWhoAnswerAtOnceOpenOnceAndNeitherReadsTooEarly() throws Exception {
        Made made = relationships.aPair();
        Prompt prompt = bank.listAll().getFirst();
        List<Callable<Result>> racers = made.members().stream()
                .<Callable<Result>>map(person -> () -> answer(made, person, prompt, "Words of " + person.firstName()))
                .toList();
        assertThat(AtOnce.all(racers)).containsExactlyInAnyOrder(Result.KEPT, Result.OPENED);
        made.in(() -> assertThat(answers.listFor(made.relationship(), made.one().id()))
                .allMatch(answer -> answer.text().isPresent())
                .hasSize(2));
        assertThat(answer(made, made.one(), prompt, "Changed afterwards")).isEqualTo(Result.TOO_LATE);
    }

    @Test
    void anAnswerMayChangeUntilAllAreInAndAnotherRelationshipSeesNothing() {
        Made made = relationships.aPair();
        Prompt prompt = bank.listAll().getFirst();
        assertThat(answer(made, made.one(), prompt, "First thought")).isEqualTo(Result.KEPT);
        assertThat(answer(made, made.one(), prompt, "Second thought")).isEqualTo(Result.KEPT);
        made.in(() -> {
            assertThat(answers.listFor(made.relationship(), made.one().id()))
                    .extracting(answer -> answer.text().orElse(""))
                    .containsExactly("Second thought");
            assertThat(answers.listFor(made.relationship(), made.other().id()))
                    .extracting(PromptAnswer::text)
                    .containsExactly(Optional.empty());
        });
        Made other = relationships.aPair();
        WebUser stranger = signedIn(other, other.one());
        assertThat(stranger.get(made.path("/prompts")).status()).isEqualTo(404);
        assertThat(stranger.get(other.path("/prompts")).text()).doesNotContain("Second thought");
    }

    @Test
    void theWorkspaceOffersOneForTheStageAnotherOnRequestAndPutsItOnTheAgenda() {
        Made made = relationships.aPairThatAgreed();
        WebUser ines = signedIn(made, made.one());
        Answer workspace = ines.get(made.path(""));
        String first = question(workspace);
        assertThat(first).isNotEmpty();
        assertThat(question(signedIn(made, made.other()).get(made.path("")))).isEqualTo(first);
        String agenda = workspace.page().select("#question form").attr("action");
        String skipping = agenda.replace("/agenda", "/skipping");
        Answer other = ines.post(workspace, skipping, Map.of());
        assertThat(question(other)).isNotEmpty().isNotEqualTo(first);

        String path = other.page().select("#question form").attr("action");
        assertThat(ines.post(other, path, Map.of()).text()).contains("No session is planned");
        sessions.agreed(made, sessions.inDays(3));
        Answer taken = ines.post(other, path, Map.of());
        assertThat(taken.page().select(".agenda").text()).contains(question(other));
        assertThat(question(taken)).isNotEqualTo(question(other));
    }

    @Test
    void aQuestionOfTheirOwnStaysTheirsUntilItIsOfferedAndRolledOut() {
        Made made = relationships.aPair();
        WebUser ines = signedIn(made, made.one());
        add(ines, made, "What did the ibis see?", false);
        add(ines, made, "What would you ask a lighthouse keeper?", true);
        assertThat(dump.tablesWith("What did the ibis see?")).isEmpty();
        assertThat(signedIn(made, made.other())
                        .get(made.path("/prompts?category=SHARED_GOALS"))
                        .text())
                .contains("What did the ibis see?", "lighthouse keeper");

        WebUser helena = new WebUser(port);
        organisations.signIn(helena, made.organisation(), made.coordinator());
        String overview = "/coordinate/programmes/" + made.programme().id();
        Answer page = helena.get(overview);
        assertThat(page.text())
                .contains("Inês Carvalho offers a question", "lighthouse keeper")
                .doesNotContain("ibis");
        Made second = relationships.start(made.organisation(), made.programme(), made.members());
        assertThat(ines.get(second.path("/prompts?category=SHARED_GOALS")).text())
                .doesNotContain("lighthouse keeper");

        String decision =
                page.page().select("form[action^=" + overview + "/prompts/]").attr("action");
        assertThat(helena.post(page, decision, Map.of("out", "true")).text()).contains("can find the question now");
        assertThat(helena.post(page, decision, Map.of("out", "false")).text()).contains("decided a moment ago");
        assertThat(ines.get(second.path("/prompts?category=SHARED_GOALS")).text())
                .contains("lighthouse keeper")
                .doesNotContain("ibis");
        assertThat(ines.post(ines.get(second.path("/prompts")), decision, Map.of("out", "true"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aQuestionNobodyKnowsAndAnEmptyOneAreRefused() {
        Made made = relationships.aPair();
        WebUser ines = signedIn(made, made.one());
        Answer page = ines.get(made.path("/prompts"));
        assertThat(ines.post(page, made.path("/prompts/" + UUID.randomUUID() + "/asking"), Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(add(ines, made, "  ", false).status()).isEqualTo(422);
        assertThat(add(ines, made, "a".repeat(Prompt.LONGEST + 1), false).status())
                .isEqualTo(422);
    }

    private Result answer(Made made, Person by, Prompt prompt, String text) {
        return CurrentOrganisation.call(
                made.organisation().id(), () -> answering.answer(made.id(), by.id(), prompt, text));
    }

    private static Answer add(WebUser user, Made made, String text, boolean offered) {
        Map<String, String> fields = offered
                ? Map.of("text", text, "category", "SHARED_GOALS", "offered", "true")
                : Map.of("text", text, "category", "SHARED_GOALS");
        return user.post(user.get(made.path("/prompts")), made.path("/prompts"), fields);
    }

    private static String question(Answer page) {
        return page.page().select("#question .prompt").textNodes().stream()
                .map(node -> node.text().strip())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private WebUser signedIn(Made made, Person person) {
        return relationships.signedIn(port, made, person);
    }
}
