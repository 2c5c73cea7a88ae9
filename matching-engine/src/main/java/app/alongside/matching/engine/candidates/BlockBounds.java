package app.alongside.matching.engine.candidates;

import app.alongside.matching.engine.policy.Factor;
import app.alongside.matching.engine.pool.SkillColumns;
import java.util.Arrays;

/**
 * By how much the pairs of one person with a block of others might exceed what is asked of them: what they have in common, what they
 * exchange and how far each has the background the other wishes for. One instance a thread.
 */
final class BlockBounds {
    private static final int ROUNDED = 16;
    private static final int[] NOTHING = new int[Block.MOST];

    private final Sieve sieve;
    private final CommonBounds common;
    private final int[] openForMe = new int[Block.MOST];
    private final int[] openForThem = new int[Block.MOST];
    private final int[] alike = new int[Block.MOST];
    private final int[] both;
    private final int[] mine = new int[Block.MOST];
    private final int[] theirs = new int[Block.MOST];
    private int certain;

    BlockBounds(Sieve sieve) {
        this.sieve = sieve;
        common = new CommonBounds(sieve);
        both = common.both();
    }

    /**
     * What is asked of the pairs of a person with a block of others.
     *
     * @param parts what closeness of level, clock and place of work add to each pair
     * @param of what is asked for each other
     * @param shared of each other, what is asked when it is the smaller of both
     * @param base what is asked of all
     * @param mine what is asked when it is the smaller of both
     */
    @SuppressWarnings("ArrayRecordComponent") // read by loops
    record Asked(int[] parts, int[] of, int[] shared, int base, int mine) {}

    /**
     * Bounds the pairs of the person at index {@code me} of a block with others from one index up to another.
     *
     * @param encounters of the person with the others, read up to them
     * @param over where the differences go, in micro-units
     */
    void of(Block own, int me, Encounters encounters, Block others, int from, int to, Asked asked, int[] over) {
        common.of(own, me, others, from, to);
        certain = ROUNDED + own.patience[me] + common.certain();
        addExchange(own, me, encounters, others, from, to);
        compareAlike(own, me, others, from, to);
        addWishes(own, me, others, from, to);
        weigh(over, from, to);
        compare(asked, over, from, to);
    }

    private void addExchange(Block own, int me, Encounters encounters, Block others, int from, int to) {
        encounters.forMe(openForMe, from, to);
        encounters.forThem(openForThem, from, to);
        int[] iMayGet = others.offersNothing;
        int[] theyMayGet = others.wantsNothing;
        if (own.wantsNothing[me] > 0) {
            Arrays.fill(openForMe, from, to, SkillColumns.ONE - own.wantsNothing[me]);
            iMayGet = NOTHING;
        }
        if (own.offersNothing[me] > 0) {
            Arrays.fill(openForThem, from, to, SkillColumns.ONE - own.offersNothing[me]);
            theyMayGet = NOTHING;
        }
        if (!sieve.mutual()) {
            takeTheLarger(iMayGet, theyMayGet, from, to);
            iMayGet = NOTHING;
            theyMayGet = NOTHING;
        }
        addGains(iMayGet, theyMayGet, others.patience, from, to);
        view(mine, openForMe, iMayGet, others.willing, own.rest[me], from, to);
        view(theirs, openForThem, theyMayGet, others.rest, own.willing[me], from, to);
    }

    private void takeTheLarger(int[] iMayGet, int[] theyMayGet, int from, int to) {
        for (int at = from; at < to; at++) {
            int open = Math.min(openForMe[at] - iMayGet[at], openForThem[at] - theyMayGet[at]);
            openForMe[at] = open;
            openForThem[at] = open;
        }
    }

    private void addGains(int[] iMayGet, int[] theyMayGet, int[] patience, int from, int to) {
        int share = sieve.share(Factor.RECIPROCITY);
        for (int at = from; at < to; at++) {
            int both = Math.min(iMayGet[at] - openForMe[at], theyMayGet[at] - openForThem[at]) + SkillColumns.ONE;
            this.both[at] += ((share * both) >> 10) + patience[at];
        }
    }

    private void view(int[] view, int[] open, int[] mayGet, int[] others, int own, int from, int to) {
        int share = sieve.share(Factor.WANTS_MET);
        for (int at = from; at < to; at++) {
            view[at] = own + others[at] + ((share * (SkillColumns.ONE - open[at] + mayGet[at])) >> 10);
        }
    }

    private static int[] word(int[][] words, int number) {
        return number < words.length ? words[number] : NOTHING;
    }

    private void compareAlike(Block own, int me, Block others, int from, int to) {
        int facts = own.codes.length;
        int[] first = word(others.codes, 0);
        int[] second = word(others.codes, 1);
        int[] third = word(others.codes, 2);
        int mine = word(own.codes, 0)[me];
        int mineToo = word(own.codes, 1)[me];
        int mineAlso = word(own.codes, 2)[me];
        for (int at = from; at < to; at++) {
            int one = first[at] ^ mine;
            int two = second[at] ^ mineToo;
            int three = third[at] ^ mineAlso;
            alike[at] = facts + ((one | -one) >> 31) + ((two | -two) >> 31) + ((three | -three) >> 31);
        }
    }

    private void addWishes(Block own, int me, Block others, int from, int to) {
        int base = own.base[me];
        int step = own.step[me];
        int wishing = own.wishing[me];
        int unsaid = own.unsaid[me];
        addMyWish(others.unsaid, base, step, wishing, from, to);
        addTheirWishes(others.base, others.step, unsaid, from, to);
    }

    private void addMyWish(int[] unsaid, int base, int step, int wishing, int from, int to) {
        for (int at = from; at < to; at++) {
            mine[at] += base + step * alike[at] + (unsaid[at] & wishing);
        }
    }

    private void addTheirWishes(int[] base, int[] step, int unsaid, int from, int to) {
        for (int at = from; at < to; at++) {
            theirs[at] += base[at] + step[at] * alike[at] + unsaid;
        }
    }

    private void weigh(int[] worth, int from, int to) {
        int pull = sieve.pull();
        for (int at = from; at < to; at++) {
            int one = mine[at];
            int other = theirs[at];
            worth[at] = ((one + other) >> 1) + both[at] - ((pull * Math.abs(one - other)) >> 11);
        }
    }

    private void compare(Asked asked, int[] over, int from, int to) {
        int sure = certain - asked.base;
        int least = asked.mine;
        int[] parts = asked.parts;
        int[] of = asked.of;
        int[] shared = asked.shared;
        for (int at = from; at < to; at++) {
            over[at] += sure + parts[at] - of[at] - Math.min(least, shared[at]);
        }
    }
}
