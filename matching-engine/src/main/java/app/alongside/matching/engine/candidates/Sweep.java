package app.alongside.matching.engine.candidates;

import app.alongside.matching.engine.pool.IntList;
import java.util.Arrays;

/**
 * Bounds the worth of the pairs of a few people with many others, a block of others at a time for all of the few, so that what is
 * read of a block stays in a near cache. Those of whom a pair might be worth more than a threshold are kept; a
 * {@linkplain Problem#eachGiven given} pair may be worth more than its bound. One instance a thread.
 */
final class Sweep {
    /** The most people whose others are looked at together. */
    static final int TOGETHER = 16;

    private static final int BLOCK = Block.MOST;
    /** Looks end at a multiple of this: what is looked at together costs no more. */
    private static final int VECTOR = 16;

    private static final int QUARTER = BLOCK / 4;
    private static final int SIXTEENTH = BLOCK / 16;

    private final Lineup everybody;
    private final PlaceTable table;
    private final BlockBounds bounds;
    private final Encounters[] encounters = new Encounters[TOGETHER];
    private final IntList[] passed = new IntList[TOGETHER];
    private final int[] of = new int[BLOCK];
    private final int[] shared = new int[BLOCK];
    private final int[] parts = new int[BLOCK];
    private final int[] over = new int[BLOCK];
    private final int[] top = new int[QUARTER];

    Sweep(Lineup everybody, PlaceTable table, Sieve sieve) {
        this.everybody = everybody;
        this.table = table;
        bounds = new BlockBounds(sieve);
        for (int i = 0; i < TOGETHER; i++) {
            encounters[i] = new Encounters(everybody.skills());
            passed[i] = new IntList();
        }
    }

    /**
     * What a pair must weigh more than: a number for each of the two, and the smaller of two others.
     *
     * @param shared of each person, what is asked of a pair when it is the smaller of theirs
     */
    @SuppressWarnings("ArrayRecordComponent") // one entry a person, read only
    record Thresholds(int[] of, int[] shared) {
        /** A number for each person and nothing else. */
        static Thresholds of(int[] each) {
            return new Thresholds(each, new int[each.length]);
        }
    }

    /**
     * Looks at pairs; whoever of the others might weigh more with one of the people than {@code base} and the threshold of the
     * other is then found in {@link #passed}.
     *
     * @param look of people of whom each has a place to fill; where it ends within a block, a few behind its end may pass, too
     * @param base what is asked of each one's pairs beside the threshold of the other
     */
    void over(Look look, int[] base, Thresholds thresholds) {
        int[] people = look.people();
        int first = look.others().size();
        int last = 0;
        for (int i = 0; i < people.length; i++) {
            encounters[i].of(people[i], look.others().skills(), look.from()[i]);
            passed[i].clear();
            first = Math.min(first, look.from()[i]);
            last = Math.max(last, look.to()[i]);
        }
        for (int block = first / BLOCK; block * BLOCK < last; block++) {
            overBlock(block, end(look.others().block(block), last - block * BLOCK), look, base, thresholds);
        }
    }

    /** Where to stop in a block of which somebody's look goes so far. */
    private static int end(Block others, int far) {
        return Math.min(others.size(), Math.ceilDiv(far, VECTOR) * VECTOR);
    }

    private void overBlock(int block, int end, Look look, int[] base, Thresholds thresholds) {
        Block others = look.others().block(block);
        read(others, end, thresholds);
        int kind = -1;
        boolean allowed = false;
        for (int i = 0; i < look.people().length; i++) {
            int from = Math.max(0, look.from()[i] - block * BLOCK);
            int to = end(others, look.to()[i] - block * BLOCK);
            if (from < to) {
                int person = look.people()[i];
                int place = everybody.place(person);
                Block own = everybody.block(place / BLOCK);
                int me = place % BLOCK;
                if (kind != own.kinds[me]) {
                    kind = own.kinds[me];
                    allowed = readParts(kind, others, end);
                }
                if (allowed) {
                    encounters[i].at(block * BLOCK);
                    bounds.of(own, me, encounters[i], others, from, to, asked(base[i], person, thresholds), over);
                    Arrays.fill(over, 0, from, 0);
                    Arrays.fill(over, to, BLOCK, 0);
                    keep(others, person, passed[i]);
                }
            }
        }
    }

    private BlockBounds.Asked asked(int base, int person, Thresholds thresholds) {
        return new BlockBounds.Asked(parts, of, shared, base, thresholds.shared[person]);
    }

    private void read(Block block, int end, Thresholds thresholds) {
        for (int at = 0; at < end; at++) {
            of[at] = thresholds.of[block.people[at]];
            shared[at] = thresholds.shared[block.people[at]];
        }
    }

    /** False where nobody of this kind may have a partner in the block so far. */
    private boolean readParts(int kind, Block block, int end) {
        boolean allowed = false;
        for (int at = 0; at < end; at++) {
            parts[at] = table.partOfKinds(kind, block.kinds[at]);
            allowed |= parts[at] >= 0;
        }
        return allowed;
    }

    /** Keeps those above nothing; most blocks have few, which the largest of sixteen shows. */
    private void keep(Block block, int person, IntList kept) {
        for (int at = 0; at < QUARTER; at++) {
            top[at] = Math.max(
                    Math.max(over[at], over[at + QUARTER]), Math.max(over[at + 2 * QUARTER], over[at + 3 * QUARTER]));
        }
        for (int at = 0; at < SIXTEENTH; at++) {
            top[at] = Math.max(
                    Math.max(top[at], top[at + SIXTEENTH]), Math.max(top[at + 2 * SIXTEENTH], top[at + 3 * SIXTEENTH]));
        }
        for (int at = 0; at < SIXTEENTH; at++) {
            if (top[at] > 0) {
                for (int other = at; other < BLOCK; other += SIXTEENTH) {
                    if (over[other] > 0 && block.people[other] != person) {
                        kept.add(block.people[other]);
                    }
                }
            }
        }
    }

    /** Who passed last time with the person at an index of those asked for, in no particular order. */
    IntList passed(int index) {
        return passed[index];
    }
}
