package app.alongside.matching.engine.candidates;

import app.alongside.matching.engine.graph.Graph;
import app.alongside.matching.engine.graph.Proof;
import java.util.Arrays;

/**
 * Asks whether a proof that holds on the candidates holds for all allowed pairs. Then no other pair is worth more than it would
 * pay, and nobody has more places to fill than the proof counted: a person with fewer candidates than places counts with these, so
 * all pairs such a person may form have to be candidates. Pairs that a check by prices has found, and that are no candidates yet, are
 * asked one by one, since the cover says nothing of them.
 */
final class ProofCheck {
    private final CandidateGraph candidates;
    private final Graph graph;
    private final Cover cover;
    private final Scanning scanning;

    ProofCheck(CandidateGraph candidates, Graph graph, Cover cover, Scanning scanning) {
        this.cover = cover;
        this.candidates = candidates;
        this.graph = graph;
        this.scanning = scanning;
    }

    /**
     * Looks for pairs above a proof.
     *
     * @param found pairs that are no candidates, of which the cover says nothing
     */
    Findings of(Proof proof, long[] found) {
        long[] prices =
                Arrays.stream(proof.twicePrices()).map(twice -> twice / 2).toArray();
        PairPrices paid = PairPrices.of(proof);
        Findings dear = scanning.pairsOf(scanning.above(cover, prices, 0), candidates, paid);
        PairList more = uncounted();
        addDear(more, found, paid);
        return more.size() == 0 ? dear : dear.and(more.toArray());
    }

    private void addDear(PairList dear, long[] found, PairPrices paid) {
        Problem problem = scanning.problem();
        for (long pair : found) {
            int low = (int) (pair >>> 32);
            int high = (int) pair;
            if (2 * problem.weight(low, high, problem.scorer().views(low, high)) > paid.twice(low, high)) {
                dear.add(low, high);
            }
        }
    }

    private PairList uncounted() {
        PairList pairs = new PairList();
        for (int person = 0; person < graph.vertices(); person++) {
            if (graph.degree(person) < graph.capacity(person)) {
                for (int other = 0; other < graph.vertices(); other++) {
                    if (scanning.problem().allows(person, other) && candidates.find(person, other) < 0) {
                        pairs.add(person, other);
                    }
                }
            }
        }
        return pairs;
    }
}
