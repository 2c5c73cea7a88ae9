package app.alongside.relationships.prompts;

import app.alongside.relationships.prompts.Prompt.Category;
import app.alongside.relationships.prompts.Prompt.Origin;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Chooses the next prompt, the same for all members: one that suits the stage before one that does not, nothing more
 * personal than the conversation has become, what turns a lop-sided balance round, the subject least talked about, the
 * members' own words before ours. Linear in the number of prompts.
 */
final class ChoosingPrompts {
    /** Both teach in these: they turn a conversation round in which one mostly gives. */
    private static final Set<Category> BOTH_GIVE = Set.of(Category.COLLABORATIVE_LEARNING, Category.RESOURCE_EXCHANGE);

    private static final int COVERED_FOR_DEPTH = 2;

    private ChoosingPrompts() {}

    /**
     * Where a relationship stands.
     *
     * @param stage the key of its stage
     * @param uses what was done with prompts so far
     * @param lopSided whether one has mostly given and another mostly got
     */
    record Situation(UUID relationship, String stage, Collection<Use> uses, boolean lopSided) {
        Map<PromptKey, Use> byKey() {
            return uses.stream().collect(Collectors.toMap(Use::key, Function.identity()));
        }

        long covered() {
            return uses.stream().filter(Use::isCovered).count();
        }
    }

    /** Why this one. */
    enum Reason {
        OWN,
        BALANCE,
        NOT_COVERED,
        STAGE,
        LEFT
    }

    /** A prompt and why it was chosen. */
    record Choice(Prompt prompt, Reason reason) {}

    static Optional<Choice> choose(List<Prompt> prompts, Situation situation) {
        Map<PromptKey, Use> uses = situation.byKey();
        Map<Category, Long> covered = prompts.stream()
                .filter(prompt ->
                        uses.containsKey(prompt.key()) && uses.get(prompt.key()).isCovered())
                .collect(Collectors.groupingBy(Prompt::category, Collectors.counting()));
        long depth = 1 + situation.covered() / COVERED_FOR_DEPTH;
        return prompts.stream()
                .filter(prompt -> !uses.containsKey(prompt.key()))
                .min(Comparator.comparing((Prompt prompt) -> !prompt.suits(situation.stage()))
                        .thenComparing(prompt -> prompt.depth() > depth)
                        .thenComparing(prompt -> situation.lopSided() && !BOTH_GIVE.contains(prompt.category()))
                        .thenComparing(prompt -> covered.getOrDefault(prompt.category(), 0L))
                        .thenComparing(prompt -> -prompt.origin().ordinal())
                        .thenComparing(prompt -> lot(situation.relationship(), prompt)))
                .map(prompt -> new Choice(prompt, reason(prompt, situation, covered)));
    }

    private static Reason reason(Prompt prompt, Situation situation, Map<Category, Long> covered) {
        if (prompt.origin() != Origin.BANK) {
            return Reason.OWN;
        }
        if (!prompt.suits(situation.stage())) {
            return Reason.LEFT;
        }
        if (situation.lopSided() && BOTH_GIVE.contains(prompt.category())) {
            return Reason.BALANCE;
        }
        return covered.containsKey(prompt.category()) ? Reason.STAGE : Reason.NOT_COVERED;
    }

    /** Equal ones are drawn by lot, another lot for each relationship. */
    private static int lot(UUID relationship, Prompt prompt) {
        return 31 * relationship.hashCode() ^ prompt.key().value().hashCode() * 0x9e3779b9;
    }
}
