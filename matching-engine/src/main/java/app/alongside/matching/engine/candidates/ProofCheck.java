package app.alongside.matching.engine.candidates;

import app.alongside.matching.engine.graph.Graph;
import app.alongside.matching.engine.graph.Proof;
import java.util.Arrays;

/**
 * Asks whether a proof that holds on the candidates holds for all allowed pairs. Then no other pair is worth more than it would
 * pay, and nobody has more places to fill than the proof counted: a person with fewer candidates than places counts with these, so
 * all pairs such a person may form have to be candidates.
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

    Findings of(Proof proof) {
        long[] prices =
                Arrays.stream(proof.twicePrices()).map(twice -> twice / 2).toArray();
        Findings dear = scanning.pairsOf(scanning.above(cover, prices, 0), candidates, PairPrices.of(proof));
        PairList uncounted = uncounted();
        return uncounted.size() == 0 ? dear : dear.and(uncounted.toArray());
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
