package app.alongside.matching.engine.candidates;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * The pairs of some people with others, or those among them who cost no more together than a limit; where there is one, both sides
 * stand in the order of what they cost.
 */
final class Crossing implements Looks {
    private static final int OTHERS_AT_ONCE = 16 * Block.MOST;
    private static final int ASKERS_AT_ONCE = 1 << 15;

    /** Those who cost about the same are asked about in the order of the line-up, where people of one kind stand together. */
    private static final int ALIKE = 2_048;

    private static final long NO_LIMIT = Long.MAX_VALUE / 4;

    private final Costs costs;
    private final int[] askers;
    private final int[] others;
    private final long limit;
    private final boolean once;

    /**
     * What people cost.
     *
     * @param each in micro-units, of each person
     */
    @SuppressWarnings("ArrayRecordComponent") // one entry a person, read only
    record Costs(Lineup everybody, long[] each) {
        long of(int person) {
            return each[person];
        }
    }

    private Crossing(Costs costs, int[] askers, int[] others, long limit, boolean once) {
        this.costs = costs;
        this.askers = askers;
        this.others = others;
        this.limit = limit;
        this.once = once;
    }

    /** All pairs between two sides. */
    static Crossing between(Costs costs, int[] askers, int[] others) {
        return new Crossing(costs, askers, others, NO_LIMIT, false);
    }

    /** The pairs of some people among themselves, the cheapest if there are more than {@code most}. */
    static Crossing within(Costs costs, int[] people, long most) {
        return new Crossing(costs, people, people, NO_LIMIT, true).limited(most);
    }

    /** As many of the pairs between two sides: those who cost least together. */
    static Crossing cheapest(Costs costs, int[] askers, int[] others, long most) {
        return between(costs, askers, others).limited(most);
    }

    private Crossing limited(long most) {
        if (askers.length == 0 || count(NO_LIMIT) <= most) {
            return this;
        }
        long low = costs.of(askers[0]) + costs.of(others[0]);
        long high = last(askers) + last(others);
        while (low < high) {
            long middle = low + (high - low + 1) / 2;
            if (count(middle) <= most) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return new Crossing(costs, askers, others, low, once);
    }

    private long last(int[] side) {
        return costs.of(side[side.length - 1]);
    }

    private long count(long upTo) {
        long count = 0;
        int end = others.length;
        for (int asker : askers) {
            while (end > 0 && costs.of(asker) + costs.of(others[end - 1]) > upTo) {
                end--;
            }
            count += end;
        }
        return once ? count / 2 : count;
    }

    @Override
    public Looks among(BitSet some) {
        int[] asked = only(askers, some, true);
        return once
                ? new Crossings(List.of(
                        new Crossing(costs, asked, asked, limit, true),
                        new Crossing(costs, asked, only(others, some, false), limit, false)))
                : new Crossings(List.of(
                        new Crossing(costs, asked, others, limit, false),
                        new Crossing(costs, only(askers, some, false), only(others, some, true), limit, false)));
    }

    private static int[] only(int[] side, BitSet some, boolean in) {
        return IntStream.of(side).filter(person -> some.get(person) == in).toArray();
    }

    @Override
    public int pieces() {
        return Math.ceilDiv(others.length, OTHERS_AT_ONCE) * Math.ceilDiv(askers.length, ASKERS_AT_ONCE);
    }

    @Override
    public void each(int piece, Consumer<Look> looking) {
        int rows = Math.ceilDiv(askers.length, ASKERS_AT_ONCE);
        int firstOther = piece / rows * OTHERS_AT_ONCE;
        int firstAsker = piece % rows * ASKERS_AT_ONCE;
        int endOther = Math.min(others.length, firstOther + OTHERS_AT_ONCE);
        int endAsker =
                firstAsker + interested(firstAsker, once ? endOther - 1 : askers.length, costs.of(others[firstOther]));
        if (endAsker > firstAsker) {
            Lineup some = costs.everybody.of(Arrays.copyOfRange(others, firstOther, endOther));
            for (int from = firstAsker; from < endAsker; from += ALIKE) {
                looks(from, Math.min(endAsker, from + ALIKE), firstOther, some, looking);
            }
        }
    }

    /** How many of the piece's askers cost little enough for the cheapest of the others. */
    private int interested(int first, int end, long cheapest) {
        int last = Math.min(Math.min(askers.length, first + ASKERS_AT_ONCE), end);
        int at = first;
        while (at < last && costs.of(askers[at]) + cheapest <= limit) {
            at++;
        }
        return at - first;
    }

    private void looks(int first, int end, int firstOther, Lineup some, Consumer<Look> looking) {
        int[] inLine = inLine(first, end);
        for (int at = 0; at < inLine.length; at += Sweep.TOGETHER) {
            int[] few = Arrays.copyOfRange(inLine, at, Math.min(inLine.length, at + Sweep.TOGETHER));
            int[] people = IntStream.of(few).map(asker -> askers[asker]).toArray();
            int[] from = IntStream.of(few)
                    .map(asker -> once ? Math.clamp(asker + 1 - firstOther, 0, some.size()) : 0)
                    .toArray();
            int[] to =
                    IntStream.of(people).map(person -> affordable(some, person)).toArray();
            looking.accept(new Look(people, some, from, to));
        }
    }

    /** Some askers in the order of the line-up. */
    private int[] inLine(int first, int end) {
        long[] keys = new long[end - first];
        for (int at = 0; at < keys.length; at++) {
            keys[at] = (long) costs.everybody.place(askers[first + at]) << Integer.SIZE | first + at;
        }
        Arrays.sort(keys);
        return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
    }

    private int affordable(Lineup some, int person) {
        long most = limit - costs.of(person);
        int[] people = some.people();
        int low = limit == NO_LIMIT ? people.length : 0;
        int high = people.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (costs.of(people[middle]) <= most) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
