package app.alongside.matching.engine.candidates;

import app.alongside.matching.engine.Certificate;
import app.alongside.matching.engine.graph.Graph;
import app.alongside.matching.engine.graph.Proof;
import app.alongside.matching.engine.graph.Solution;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A problem with the best choice of pairs that was found.
 *
 * @param graph the candidates as a graph, edges numbered like the candidates
 * @param prices what one more place of each person would be worth at most, in micro-units; with them the bound holds
 * @param certificate value and bound, in units and with bonuses, over all allowed pairs, or after a budgeted search over
 *     the candidates; settled pairs are not counted
 */
@SuppressWarnings("ArrayRecordComponent") // one entry a person, read only
public record Solved(
        Problem problem,
        CandidateGraph candidates,
        Graph graph,
        Solution solution,
        long[] prices,
        Certificate certificate,
        Retrieval retrieval,
        Map<RunPhase, Double> seconds) {
    /** What bounds every choice of pairs: the prices, or where these leave a gap and it could be closed, with odd sets. */
    public Proof proof() {
        boolean bySets = certificate.proven() && certificate.upperBound() > certificate.value();
        return bySets
                ? solution.proof()
                : new Proof(Arrays.stream(prices).map(price -> 2 * price).toArray(), List.of());
    }
}
