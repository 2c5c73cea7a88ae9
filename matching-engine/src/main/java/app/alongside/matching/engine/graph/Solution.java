package app.alongside.matching.engine.graph;

import app.alongside.matching.engine.Certificate;

/**
 * A choice of edges with what is known about it.
 *
 * @param chosenEdges numbers of the chosen edges, ascending
 * @param prices per vertex, in micro-units, at least 0: what one more place there would be worth; they prove the upper
 *     bound, see {@link Certificates#bound}
 * @param certificate value and upper bound in units (1.0), and whether this is known to be the best
 * @param measures every figure an objective could have been about
 * @param complete whether the solver finished; otherwise it was cancelled and this is the best found so far
 * @param proof what proves the upper bound: prices and odd sets, which anybody can check
 */
@SuppressWarnings("ArrayRecordComponent") // read once, of millions of entries; copying would double the memory
public record Solution(
        int[] chosenEdges, long[] prices, Certificate certificate, Measures measures, boolean complete, Proof proof) {
    /** A solution of which prices alone tell how good it is. */
    public Solution(int[] chosenEdges, long[] prices, Certificate certificate, Measures measures, boolean complete) {
        this(chosenEdges, prices, certificate, measures, complete, Proof.ofPrices(prices));
    }
}
