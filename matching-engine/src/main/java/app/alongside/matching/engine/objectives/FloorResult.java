package app.alongside.matching.engine.objectives;

import app.alongside.matching.engine.graph.Proof;
import java.util.List;

/**
 * The best choice of edges found that meets the floors, and what it costs.
 *
 * @param chosenEdges ascending; where no choice was found that meets all floors, the best without them
 * @param verdict whether the floors are met, or can be
 * @param value of the choice, in micro-units
 * @param bound no choice that meets the floors is worth more, in micro-units
 * @param freeValue what the best choice without floors is worth
 * @param lifts for each floor what was added to a pair for each of its members in it; with them the bound can be checked
 * @param reached for each floor the most members with a partner that any choice looked at gives; where the only floor cannot be
 *     met and people have one partner each, no choice gives more
 * @param proof of the bound on the lifted graph, see {@link Floors#lifted}; the bound is its bound less least times lift of each floor
 */
@SuppressWarnings("ArrayRecordComponent") // read once
public record FloorResult(
        int[] chosenEdges,
        Verdict verdict,
        long value,
        long bound,
        long freeValue,
        List<Long> lifts,
        List<Integer> reached,
        Proof proof) {
    /** What is known about the floors. */
    public enum Verdict {
        /** The choice meets them, and it is proven that none that does is worth more. */
        MET_AT_LEAST_PRICE,
        /** The choice meets them; a better one, within the bound, may exist. */
        MET,
        /** It is proven that no choice meets all of them. */
        IMPOSSIBLE,
        /** No choice was found that meets them, nor a proof that there is none, within the effort of {@link Floors}. */
        NOT_FOUND;

        /** Whether the choice meets them. */
        public boolean isMet() {
            return this == MET || this == MET_AT_LEAST_PRICE;
        }
    }

    /** What meeting the floors costs in total value, in micro-units. */
    public long price() {
        return freeValue - value;
    }

    /** What meeting the floors costs at least, whichever choice is taken. */
    public long leastPrice() {
        return Math.max(0, freeValue - bound);
    }
}
