package app.alongside.matching.engine.candidates;

import app.alongside.matching.engine.pool.IntList;
import java.util.Arrays;

/**
 * Bounds the worth of the pairs of a few people with many others, a block of others at a time for all of the few, so that what is
 * read of a block stays in a near cache. Those of whom a pair might be worth more than a threshold are kept. One instance a
 * thread.
 */
final class Sweep {
    /** The most people whose others are looked at together. */
    static final int TOGETHER = 16;

    private static final int BLOCK = Block.MOST;
    private static final int QUARTER = BLOCK / 4;
    private static final int SIXTEENTH = BLOCK / 16;

    private final Lineup lineup;
    private final PlaceTable table;
    private final BlockBounds bounds;
    private final Encounters[] encounters = new Encounters[TOGETHER];
    private final IntList[] passed = new IntList[TOGETHER];
    private final int[] of = new int[BLOCK];
    private final int[] shared = new int[BLOCK];
    private final int[] parts = new int[BLOCK];
    private final int[] over = new int[BLOCK];
    private final int[] top = new int[QUARTER];

    Sweep(Lineup lineup, PlaceTable table, Sieve sieve) {
        this.lineup = lineup;
        this.table = table;
        bounds = new BlockBounds(sieve);
        for (int i = 0; i < TOGETHER; i++) {
            encounters[i] = new Encounters(lineup.skills());
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
     * Looks at the pairs of some people with all others, or with those who stand after them in the line-up only; whoever might
     * weigh more with them than {@code base} and the threshold of the other is then found in {@link #passed}.
     *
     * @param people at most {@link #TOGETHER}, each with a place to fill
     * @param base what is asked of each one's pairs beside the threshold of the other
     */
    void over(int[] people, boolean after, int[] base, Thresholds thresholds) {
        int first = lineup.size();
        for (int i = 0; i < people.length; i++) {
            int from = after ? lineup.place(people[i]) + 1 : 0;
            encounters[i].of(people[i], from);
            passed[i].clear();
            first = Math.min(first, from);
        }
        for (int block = first / BLOCK; block < lineup.blocks(); block++) {
            Block others = lineup.block(block);
            read(others, thresholds);
            int kind = -1;
            boolean allowed = false;
            for (int i = 0; i < people.length; i++) {
                int place = lineup.place(people[i]);
                int from = after ? Math.max(0, place + 1 - block * BLOCK) : 0;
                if (from < others.size()) {
                    Block own = lineup.block(place / BLOCK);
                    int me = place % BLOCK;
                    if (kind != own.kinds[me]) {
                        kind = own.kinds[me];
                        allowed = readParts(kind, others);
                    }
                    if (!allowed) {
                        continue;
                    }
                    encounters[i].at(block * BLOCK);
                    BlockBounds.Asked asked =
                            new BlockBounds.Asked(parts, of, shared, base[i], thresholds.shared[people[i]]);
                    bounds.of(own, me, encounters[i], others, from, asked, over);
                    Arrays.fill(over, 0, from, 0);
                    Arrays.fill(over, others.size(), BLOCK, 0);
                    if (own == others) {
                        over[me] = 0;
                    }
                    keep(others, passed[i]);
                }
            }
        }
    }

    private void read(Block block, Thresholds thresholds) {
        for (int at = 0; at < block.size(); at++) {
            of[at] = thresholds.of[block.people[at]];
            shared[at] = thresholds.shared[block.people[at]];
        }
    }

    /** False where nobody of this kind may have a partner in the block. */
    private boolean readParts(int kind, Block block) {
        boolean allowed = false;
        for (int at = 0; at < block.size(); at++) {
            parts[at] = table.partOfKinds(kind, block.kinds[at]);
            allowed |= parts[at] >= 0;
        }
        return allowed;
    }

    /** Keeps those above nothing; most blocks have few, which the largest of sixteen shows. */
    private void keep(Block block, IntList kept) {
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
                    if (over[other] > 0) {
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
