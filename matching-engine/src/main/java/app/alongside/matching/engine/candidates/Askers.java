package app.alongside.matching.engine.candidates;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Those whose pairs with everybody are looked at, a few at a time as they stand in the {@link Lineup}. */
final class Askers implements Looks {
    /** How many fews are a fair piece of work. */
    static final int FEWS_AT_ONCE = 4;

    private final Lineup lineup;
    private final int[] people;
    private final BitSet asking;
    private final boolean everybody;

    private Askers(Lineup lineup, BitSet asking) {
        this.lineup = lineup;
        this.asking = asking;
        people = IntStream.of(lineup.people()).filter(asking::get).toArray();
        everybody = people.length == lineup.size();
    }

    /** Some people, as far as they have a place to fill. */
    static Askers of(BitSet some, Lineup lineup) {
        return new Askers(lineup, some);
    }

    /** Some people, as far as they have a place to fill. */
    static Askers of(int[] some, Lineup lineup) {
        BitSet asking = new BitSet();
        IntStream.of(some).forEach(asking::set);
        return of(asking, lineup);
    }

    @Override
    public Askers among(BitSet some) {
        BitSet both = (BitSet) asking.clone();
        both.and(some);
        return new Askers(lineup, both);
    }

    @Override
    public int pieces() {
        return Math.ceilDiv(people.length, Sweep.TOGETHER);
    }

    @Override
    public int atOnce() {
        return FEWS_AT_ONCE;
    }

    @Override
    public void each(int piece, Consumer<Look> looking) {
        looking.accept(few(piece));
    }

    /** Some of them with those who stand between two places. */
    Look few(int number, int from, int to) {
        int[] few = members(number);
        int[] first = new int[few.length];
        int[] end = new int[few.length];
        Arrays.fill(first, from);
        Arrays.fill(end, Math.min(to, lineup.size()));
        return new Look(few, lineup, first, end);
    }

    private int[] members(int number) {
        int first = number * Sweep.TOGETHER;
        return Arrays.copyOfRange(people, first, Math.min(people.length, first + Sweep.TOGETHER));
    }

    /** Some of them with everybody, or with everybody after each where everybody asks. */
    Look few(int number) {
        int[] few = members(number);
        int[] from = new int[few.length];
        if (everybody) {
            Arrays.setAll(from, at -> lineup.place(few[at]) + 1);
        }
        return Look.from(few, lineup, from);
    }

    @Override
    public boolean isLeftToTheOther(int person, int other) {
        return !everybody && other < person && asking.get(other);
    }
}
