package app.alongside.matching.engine.candidates;

import app.alongside.matching.engine.policy.Factor;
import app.alongside.matching.engine.pool.SkillColumns;
import java.util.Arrays;

/**
 * Bounds the worth of one person's pairs with many others, a block of them at a time: each fact in a loop of its own over
 * arrays, short enough to stay in the nearest cache and plain enough to be compiled to vector instructions. One instance a
 * thread.
 */
final class Sweep {
    private static final int BLOCK = 1024;
    private static final int ENOUGH_HALF_HOURS = 10;
    private static final int NEUTRAL_HALF_HOURS = 5;
    private static final int MOST_COUNTED = 20;
    private static final int FORBIDDEN = 100_000_000;
    private static final int ROUNDED_OFF = 8;
    private static final int ROUNDED = 8;

    private final Sieve sieve;
    private final SieveColumns columns;
    private final Meeting meeting;
    private final int people;
    private final int hourShare;
    private final int styleShare;
    private final int[] count;
    private final int[] more;
    private final int[] both;
    private final int[] worth;
    private final int[] passed;

    Sweep(Sieve sieve, Meeting meeting, int people) {
        this.sieve = sieve;
        this.meeting = meeting;
        this.columns = sieve.columns();
        this.people = people;
        this.hourShare = Math.ceilDiv(sieve.share(Factor.AVAILABILITY), ENOUGH_HALF_HOURS);
        this.styleShare = sieve.share(Factor.WORKING_STYLE);
        count = new int[people];
        more = new int[people];
        both = new int[people];
        worth = new int[people];
        passed = new int[people];
    }

    /**
     * Looks at the pairs of a person with all others from {@code from} on; those that might weigh more than {@code base} and the
     * threshold of the two are then found in {@link #passed}, in ascending order.
     *
     * @return how many passed
     */
    int over(int person, int from, long base, Thresholds thresholds) {
        int few = 0;
        int mine = thresholds.shared[person];
        meeting.of(person);
        int[] placeParts = sieve.places().row(person);
        for (int start = from; start < people; start += BLOCK) {
            int end = Math.min(people, start + BLOCK);
            bound(person, start, end);
            for (int other = start; other < end; other++) {
                passed[few] = other;
                long most = worth[other] + placeParts[sieve.places().code(other)];
                few += most > base + thresholds.of[other] + Math.min(mine, thresholds.shared[other]) ? 1 : 0;
            }
        }
        return few;
    }

    /** What the pairs of a person with all people after them can be worth, as a {@link BoundTable} writes it. */
    short[] bounds(int person) {
        short[] bounds = new short[people - person - 1];
        meeting.of(person);
        int[] placeParts = sieve.places().row(person);
        for (int start = person + 1; start < people; start += BLOCK) {
            int end = Math.min(people, start + BLOCK);
            bound(person, start, end);
            for (int other = start; other < end; other++) {
                bounds[other - person - 1] = BoundTable.steps(
                        worth[other] + placeParts[sieve.places().code(other)]);
            }
        }
        return bounds;
    }

    /**
     * What a pair must weigh more than: a number for each of the two, and the smaller of two others.
     *
     * @param shared of each person, what is asked of a pair when it is the smaller of theirs
     */
    record Thresholds(int[] of, int[] shared) {
        /** A number for each person and nothing else. */
        static Thresholds of(int[] each) {
            return new Thresholds(each, new int[each.length]);
        }
    }

    /** The people who passed last time. */
    int passed(int place) {
        return passed[place];
    }

    private void bound(int person, int start, int end) {
        Arrays.fill(both, start, end, 0);
        addCommon(columns.goals, person, start, end);
        addCommon(columns.interests, person, start, end);
        addCommon(columns.challenges, person, start, end);
        addWeek(person, start, end);
        addStyle(person, start, end);
        if (sieve.commonLanguage()) {
            forbidWithoutCommonLanguage(person, start, end);
        }
        addExchange(person, start, end);
    }

    private void addCommon(SieveColumns.Tags tags, int person, int start, int end) {
        int share = tags.share;
        if (tags.unknown[person] == 1) {
            for (int at = start; at < end; at++) {
                both[at] += share - (share >> 1);
            }
            return;
        }
        countCommon(tags.bits, person, start, end);
        if (!tags.fits) {
            int mine = tags.hidden[person];
            for (int at = start; at < end; at++) {
                count[at] += Math.min(mine, tags.hidden[at]);
            }
        }
        int half = Math.ceilDiv(share, 2);
        int quarter = Math.ceilDiv(share, 4);
        int eighth = Math.ceilDiv(share, 8);
        for (int at = start; at < end; at++) {
            int none = -(count[at] + tags.unknown[at]);
            both[at] += (none >> 31 & half)
                    + (none + 1 >> 31 & quarter)
                    + (none + 2 >> 31 & eighth)
                    + (none + 3 >> 31 & eighth);
        }
    }

    private void countCommon(long[] bits, int person, int start, int end) {
        long mine = bits[person];
        for (int at = start; at < end; at++) {
            count[at] = Long.bitCount(bits[at] & mine);
        }
    }

    private void addWeek(int person, int start, int end) {
        if (columns.weekUnknown[person] == 1) {
            for (int at = start; at < end; at++) {
                both[at] += NEUTRAL_HALF_HOURS * hourShare;
            }
            return;
        }
        Arrays.fill(more, start, end, 0);
        for (long[] word : columns.week) {
            if (word[person] != 0) {
                countCommon(word, person, start, end);
                for (int at = start; at < end; at++) {
                    more[at] += count[at];
                }
            }
        }
        int needed = sieve.sharedHalfHours();
        int unknownCounts = Math.max(needed, NEUTRAL_HALF_HOURS);
        for (int at = start; at < end; at++) {
            int halfHours = more[at] + unknownCounts * columns.weekUnknown[at];
            int tooFew = halfHours - needed >> 31;
            both[at] += hourShare * Math.min(ENOUGH_HALF_HOURS, halfHours) - (FORBIDDEN & tooFew);
        }
    }

    /** Each bit of difference in the answers costs at least its share of all bits that the person answered. */
    private void addStyle(int person, int start, int end) {
        long mine = columns.answers[person];
        long answered = columns.answered[person];
        int cost = answered == 0 ? 0 : styleShare / Long.bitCount(answered);
        int most = styleShare + (styleShare >> ROUNDED_OFF);
        for (int at = start; at < end; at++) {
            count[at] = Long.bitCount((columns.answers[at] ^ mine) & columns.answered[at] & answered);
        }
        for (int at = start; at < end; at++) {
            both[at] += most - cost * count[at];
        }
    }

    private void forbidWithoutCommonLanguage(int person, int start, int end) {
        countCommon(columns.languages, person, start, end);
        for (int at = start; at < end; at++) {
            both[at] -= FORBIDDEN & count[at] - 1 >> 31;
        }
    }

    private void addExchange(int person, int start, int end) {
        int mineUnknown = columns.wantsNothing[person];
        int theirsUnknown = columns.offersNothing[person];
        int[] openForMe = meeting.openForMe();
        int[] openForThem = meeting.openForThem();
        for (int at = start; at < end; at++) {
            int met = SkillColumns.ONE - openForMe[at] + columns.offersNothing[at];
            count[at] = mineUnknown > 0 ? mineUnknown : met;
        }
        for (int at = start; at < end; at++) {
            int met = SkillColumns.ONE - openForThem[at] + columns.wantsNothing[at];
            more[at] = theirsUnknown > 0 ? theirsUnknown : met;
        }
        if (!sieve.mutual()) {
            for (int at = start; at < end; at++) {
                count[at] = Math.max(count[at], more[at]);
            }
            System.arraycopy(count, start, more, start, end - start);
        }
        weigh(person, start, end);
    }

    private void weigh(int person, int start, int end) {
        int rest = columns.rest[person];
        int willing = columns.willing[person];
        int wantsShare = sieve.share(Factor.WANTS_MET);
        int exchangeShare = sieve.share(Factor.RECIPROCITY);
        int pull = sieve.pull();
        int patience = columns.patience[person] + ROUNDED;
        for (int at = start; at < end; at++) {
            both[at] += (exchangeShare * Math.min(count[at], more[at]) >> 10) + patience + columns.patience[at];
        }
        for (int at = start; at < end; at++) {
            count[at] = rest + columns.willing[at] + (wantsShare * count[at] >> 10);
        }
        for (int at = start; at < end; at++) {
            more[at] = columns.rest[at] + willing + (wantsShare * more[at] >> 10);
        }
        for (int at = start; at < end; at++) {
            int mine = count[at];
            int theirs = more[at];
            worth[at] = (mine + theirs >> 1) + both[at] - (pull * Math.abs(mine - theirs) >> 11);
        }
    }
}
