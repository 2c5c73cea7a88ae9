package app.alongside.relationships.prompts;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.platform.PersonId;
import app.alongside.relationships.prompts.ChoosingPrompts.Choice;
import app.alongside.relationships.prompts.ChoosingPrompts.Reason;
import app.alongside.relationships.prompts.ChoosingPrompts.Situation;
import app.alongside.relationships.prompts.Prompt.Category;
import app.alongside.relationships.prompts.Prompt.Origin;
import app.alongside.relationships.prompts.Prompt.Topic;
import app.alongside.relationships.prompts.Use.Outcome;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ChoosingPromptsTest {
    private static final UUID PAIR = UUID.fromString("11111111-2222-4333-8444-555555555555");
    private static final PersonId SOMEBODY = new PersonId(UUID.randomUUID());

    private final List<Prompt> bank = new PromptBank().listAll();

    @Test
    void theBankCoversEveryCategoryTopicAndStageWithQuestionsOfItsOwn() {
        assertThat(bank).hasSizeGreaterThanOrEqualTo(120);
        assertThat(bank.stream().map(Prompt::category).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.allOf(Category.class));
        assertThat(bank.stream().flatMap(prompt -> prompt.topic().stream()).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.allOf(Topic.class));
        assertThat(bank).extracting(Prompt::key).doesNotHaveDuplicates();
        assertThat(bank).extracting(Prompt::text).doesNotHaveDuplicates();
        for (String stage : List.of("prepare", "begin", "agree", "work", "review", "close", "after")) {
            assertThat(bank).filteredOn(prompt -> prompt.suits(stage)).hasSizeGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void itSuitsTheStageAndBeginsLightly() {
        for (String stage : List.of("begin", "agree", "work", "review")) {
            Choice choice = choose(stage, List.of(), false);
            assertThat(choice.prompt().suits(stage)).isTrue();
            assertThat(choice.prompt().depth()).isOne();
            assertThat(choice.reason()).isEqualTo(Reason.NOT_COVERED);
        }
    }

    @Test
    void itGoesThroughAllSubjectsBeforeItComesBackToOne() {
        List<Use> uses = new ArrayList<>();
        List<Category> met = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Prompt prompt = choose("work", uses, false).prompt();
            met.add(prompt.category());
            uses.add(use(prompt, Outcome.TAKEN));
        }
        assertThat(met).doesNotHaveDuplicates();
        assertThat(choose("work", uses, false).reason()).isEqualTo(Reason.STAGE);
    }

    @Test
    void whatWasSkippedOrUsedDoesNotComeBackUntilNothingIsLeft() {
        List<Use> uses = new ArrayList<>();
        Set<PromptKey> seen = new HashSet<>();
        for (int i = 0; i < bank.size(); i++) {
            Prompt prompt = choose("agree", uses, i % 7 == 0).prompt();
            assertThat(seen.add(prompt.key())).isTrue();
            uses.add(use(prompt, i % 2 == 0 ? Outcome.SKIPPED : Outcome.ASKED));
        }
        assertThat(ChoosingPrompts.choose(bank, new Situation(PAIR, "agree", uses, false)))
                .isEmpty();
    }

    @Test
    void personalQuestionsComeOnceThereWasTalk() {
        List<Use> uses = new ArrayList<>();
        List<Prompt> personal = bank.stream()
                .filter(prompt -> prompt.suits("work") && prompt.depth() == 3)
                .toList();
        assertThat(ChoosingPrompts.choose(personal, new Situation(PAIR, "work", uses, false)))
                .isPresent();
        List<Prompt> mixed = new ArrayList<>(personal);
        Prompt light = bank.stream()
                .filter(prompt -> prompt.suits("work") && prompt.depth() == 1)
                .findFirst()
                .orElseThrow();
        mixed.add(light);
        assertThat(ChoosingPrompts.choose(mixed, new Situation(PAIR, "work", uses, false)))
                .map(Choice::prompt)
                .contains(light);
    }

    @Test
    void aLopSidedBalanceIsTurnedRound() {
        Choice choice = choose("work", List.of(), true);
        assertThat(choice.prompt().category()).isIn(Category.COLLABORATIVE_LEARNING, Category.RESOURCE_EXCHANGE);
        assertThat(choice.reason()).isEqualTo(Reason.BALANCE);
    }

    @Test
    void whatTheMembersWroteComesFirstAndAnotherPairGetsAnotherLot() {
        Prompt own = new Prompt(
                new PromptKey(UUID.randomUUID().toString()),
                Category.FEEDBACK,
                Optional.empty(),
                Set.of(),
                1,
                "What did you make of my talk?",
                Origin.OWN);
        List<Prompt> all = new ArrayList<>(bank);
        all.add(own);
        assertThat(ChoosingPrompts.choose(all, new Situation(PAIR, "work", List.of(), false)))
                .contains(new Choice(own, Reason.OWN));
        Set<PromptKey> first = new HashSet<>();
        for (int i = 0; i < 40; i++) {
            first.add(ChoosingPrompts.choose(bank, new Situation(UUID.randomUUID(), "work", List.of(), false))
                    .orElseThrow()
                    .prompt()
                    .key());
        }
        assertThat(first).hasSizeGreaterThan(5);
    }

    private Choice choose(String stage, List<Use> uses, boolean lopSided) {
        return ChoosingPrompts.choose(bank, new Situation(PAIR, stage, uses, lopSided))
                .orElseThrow();
    }

    private static Use use(Prompt prompt, Outcome outcome) {
        return new Use(prompt.key(), outcome, SOMEBODY, Instant.EPOCH);
    }
}
