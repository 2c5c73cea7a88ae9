package app.alongside.matching.engine.candidates;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** The pairs of people who stand near each other in the line-up, as those do who are alike in level and place. */
final class Neighbours implements Looks {
    private final Lineup lineup;
    private final int[] people;
    private final int near;
    private final boolean everybody;

    private Neighbours(Lineup lineup, int[] people, int near) {
        this.lineup = lineup;
        this.people = people;
        this.near = near;
        everybody = people.length == lineup.size();
    }

    /** Everybody with so many on either side. */
    static Neighbours of(Lineup lineup, int near) {
        return new Neighbours(lineup, lineup.people(), near);
    }

    @Override
    public Neighbours among(BitSet some) {
        return new Neighbours(lineup, IntStream.of(people).filter(some::get).toArray(), near);
    }

    @Override
    public int pieces() {
        return Math.ceilDiv(people.length, Sweep.TOGETHER);
    }

    @Override
    public void each(int piece, Consumer<Look> looking) {
        int first = piece * Sweep.TOGETHER;
        int[] few = Arrays.copyOfRange(people, first, Math.min(people.length, first + Sweep.TOGETHER));
        int[] from = IntStream.of(few)
                .map(person -> Math.max(0, lineup.place(person) + 1 - (everybody ? 0 : near + 1)))
                .toArray();
        int[] to = IntStream.of(few)
                .map(person -> Math.min(lineup.size(), lineup.place(person) + 1 + near))
                .toArray();
        looking.accept(new Look(few, lineup, from, to));
    }
}
