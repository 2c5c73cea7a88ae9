package app.alongside.matching.engine.candidates;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/** Those whose pairs are looked at, a few at a time as they stand in the {@link Lineup}. */
final class Askers {
    /** How many fews are a fair piece of work. */
    static final int FEWS_AT_ONCE = 4;

    private final int[] people;
    private final BitSet asking;
    private final boolean everybody;

    private Askers(Lineup lineup, BitSet asking) {
        this.asking = asking;
        people = IntStream.of(lineup.people()).filter(asking::get).toArray();
        everybody = people.length == lineup.size();
    }

    /** Those for whom pairs are sought. */
    static Askers seeking(Problem problem, Lineup lineup) {
        BitSet seeking = new BitSet();
        IntStream.of(lineup.people()).filter(problem::seeks).forEach(seeking::set);
        return new Askers(lineup, seeking);
    }

    /** Some people, as far as they have a place to fill. */
    static Askers of(IntStream some, Lineup lineup) {
        BitSet asking = new BitSet();
        some.forEach(asking::set);
        return new Askers(lineup, asking);
    }

    /** Of these those who are in a set. */
    Askers among(BitSet some, Lineup lineup) {
        BitSet both = (BitSet) asking.clone();
        both.and(some);
        return new Askers(lineup, both);
    }

    /** How often a few of them are asked about together. */
    int fews() {
        return Math.ceilDiv(people.length, Sweep.TOGETHER);
    }

    /** Some of them. */
    int[] few(int number) {
        int from = number * Sweep.TOGETHER;
        return Arrays.copyOfRange(people, from, Math.min(people.length, from + Sweep.TOGETHER));
    }

    /** Whether everybody asks, so that it is enough to look at those who stand after each. */
    boolean everybody() {
        return everybody;
    }

    /** Whether a pair has been looked at from the other side, or will be. */
    boolean isLeftToTheOther(int person, int other) {
        return !everybody && other < person && asking.get(other);
    }
}
