package app.alongside.matching.engine.candidates;

import app.alongside.matching.engine.graph.Graph;

/**
 * What prices say about all allowed pairs.
 *
 * @param prices in micro-units, some of which may have been raised
 * @param raised whether some were, so that not every pair was looked at
 * @param onCandidates the bound by the prices as the solver left them, in micro-units
 * @param onAll the bound by these prices, without the pairs found above them
 */
@SuppressWarnings("ArrayRecordComponent") // one entry a person, read only
record PriceCheck(Findings findings, long[] prices, boolean raised, long onCandidates, long onAll) {
    private static final double NEAR = 5e-3;

    /** Looks for pairs above the prices. */
    static PriceCheck of(CandidateGraph candidates, Graph graph, long[] solved, Scanning scanning) {
        long[] prices = withoutFreePlaces(graph, solved);
        long bound = bound(graph, prices);
        if (scanning.limits().allPairs()) {
            Findings findings = scanning.everyPair(candidates, PairPrices.of(prices));
            return new PriceCheck(findings, prices, false, bound, bound);
        }
        PriceScan scan = new PriceScan(candidates, scanning.problem(), scanning.limits(), prices);
        Findings findings = scan.run(scanning.workers());
        return new PriceCheck(findings, scan.prices(), scan.raised(), bound, bound(graph, scan.prices()));
    }

    /**
     * Looks at nothing: what an earlier check of fewer candidates left out is known to be worth little, and prices are raised to
     * that where they have fallen.
     */
    PriceCheck again(Graph graph, long[] solved) {
        long[] own = withoutFreePlaces(graph, solved);
        long[] raised = own.clone();
        for (int person = 0; person < raised.length; person++) {
            long known = prices[person] + Math.ceilDiv(findings.beyond()[person], 2);
            raised[person] = Math.max(raised[person], known);
        }
        return new PriceCheck(Findings.NONE, raised, true, bound(graph, own), bound(graph, raised));
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
        return !raised && findings.complete();
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
