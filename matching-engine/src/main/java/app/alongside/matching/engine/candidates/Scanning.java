package app.alongside.matching.engine.candidates;

import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * What every scan of one search has in common.
 *
 * @param sieve tells of most pairs that they do not matter
 */
record Scanning(Problem problem, Sieve sieve, Workers workers) {
    static Scanning of(Problem problem, Workers workers) {
        return new Scanning(problem, new Sieve(problem, workers), workers);
    }

    /** The pairs of those for whom pairs are sought with everybody. */
    Askers everybody() {
        return Askers.of(seeking(), sieve.lineup());
    }

    /** Those for whom pairs are sought. */
    BitSet seeking() {
        BitSet seeking = new BitSet();
        IntStream.of(sieve.lineup().people()).filter(problem::seeks).forEach(seeking::set);
        return seeking;
    }

    /** Those whose pairs have to be looked at where these prices are asked and nothing else is known than the cover. */
    BitSet above(Cover cover, long[] prices, long more) {
        if (problem.seeksForAll()) {
            return cover.above(prices, more);
        }
        BitSet everybody = new BitSet();
        everybody.set(0, prices.length);
        return everybody;
    }

    /** Looks at the pairs of everybody with these people for those that are no candidates and worth more than they pay. */
    Findings pairsOf(BitSet people, CandidateGraph candidates, PairPrices prices) {
        return new PairScan(candidates, this, prices).of(people);
    }
}
