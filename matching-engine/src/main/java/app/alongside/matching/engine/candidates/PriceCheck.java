package app.alongside.matching.engine.candidates;

import app.alongside.matching.engine.graph.Graph;
import java.util.BitSet;

/**
 * What prices say about all allowed pairs.
 *
 * @param prices in micro-units, some of which may have been raised
 * @param cover what is known now of pairs that are neither candidates nor found
 * @param onCandidates the bound by the prices as the solver left them, in micro-units
 * @param onAll the bound by these prices, without the pairs found above them
 */
@SuppressWarnings("ArrayRecordComponent") // one entry a person, read only
record PriceCheck(Findings findings, long[] prices, Cover cover, long onCandidates, long onAll) {
    private static final double NEAR = 5e-3;

    /**
     * Looks for pairs above the prices.
     *
     * @param cover what is known before
     * @param ignored people whose cover is no higher than this above their price, in micro-units, are not looked at: their
     *     price is raised
     */
    static PriceCheck of(
            CandidateGraph candidates, Graph graph, long[] solved, Cover cover, long ignored, Scanning scanning) {
        long[] own = withoutFreePlaces(graph, solved);
        BitSet looked = scanning.above(cover, own, ignored);
        if (looked.isEmpty()) {
            return known(graph, solved, cover);
        }
        Findings findings = scanning.pairsOf(looked, candidates, PairPrices.of(own));
        long[] raised = cover.raising(own, looked);
        Cover after = cover.after(own, looked, findings.beyond());
        return new PriceCheck(findings, raised, after, bound(graph, own), bound(graph, raised));
    }

    /** Looks at nothing: prices are raised to what is known already. */
    static PriceCheck known(Graph graph, long[] solved, Cover cover) {
        long[] own = withoutFreePlaces(graph, solved);
        long[] raised = cover.raising(own, new BitSet());
        return new PriceCheck(Findings.NONE, raised, cover, bound(graph, own), bound(graph, raised));
    }

    /** A place that nothing would fill costs nothing. */
    static long[] withoutFreePlaces(Graph graph, long[] solved) {
        long[] prices = solved.clone();
        for (int person = 0; person < prices.length; person++) {
            if (graph.degree(person) < graph.capacity(person)) {
                prices[person] = 0;
            }
        }
        return prices;
    }

    /** As the solver's own bound, but with every place counted, since pairs may be added. */
    static long bound(Graph graph, long[] prices) {
        long bound = 0;
        for (int person = 0; person < prices.length; person++) {
            bound += Math.multiplyExact((long) Math.min(graph.capacity(person), graph.vertices()), prices[person]);
        }
        for (int edge = 0; edge < graph.edges(); edge++) {
            bound += Math.max(0, graph.weight(edge) - prices[graph.from(edge)] - prices[graph.to(edge)]);
        }
        return bound;
    }

    /** What no choice of allowed pairs can exceed, in micro-units. */
    long upperBound() {
        return onAll + findings.excess();
    }

    /** Whether no pair that was left out could raise the bound. */
    boolean isExact() {
        return onAll == onCandidates && findings.complete();
    }

    /** What, at most, the pairs left out could add, in micro-units. */
    long couldHaveLost() {
        return Math.max(0, upperBound() - onCandidates);
    }

    /** Whether no more is missing than this share of the value. */
    boolean isLittle(long value, double share) {
        return couldHaveLost() <= (long) (share * value);
    }

    /** Whether so little is missing that the next round may be the last. */
    boolean isNear(long value) {
        return couldHaveLost() <= (long) (NEAR * value);
    }
}
