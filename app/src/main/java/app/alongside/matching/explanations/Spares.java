package app.alongside.matching.explanations;

import app.alongside.matching.engine.MatchResult;
import app.alongside.matching.engine.explain.Alternative;
import app.alongside.matching.engine.explain.Explainer;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds, for each person, who else would do: the wisest for all, and further down those who have a place to spare. A look
 * at everybody else, so time grows with the square of the pool; pools of more than {@value #LARGEST} people go without.
 */
final class Spares {
    private static final int LARGEST = 2_000;
    private static final int LOOKED_AT = 60;
    private static final int WISEST = 12;

    private final MatchResult result;
    private final Explainer explainer;

    Spares(MatchResult result, Explainer explainer) {
        this.result = result;
        this.explainer = explainer;
    }

    @Nullable List<Explanation.Other> of(String person) {
        if (result.solved().problem().pool().size() > LARGEST) {
            return null;
        }
        List<Alternative> all = explainer.alternatives(person, LOOKED_AT);
        return IntStream.range(0, all.size())
                .filter(place -> place < WISEST || result.price(all.get(place).id()) == 0)
                .mapToObj(place -> new Explanation.Other(
                        all.get(place).id(), all.get(place).net()))
                .toList();
    }
}
