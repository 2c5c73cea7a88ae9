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
    private static final int BLOCK = 512;
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
    private final int[] count = new int[BLOCK];
    private final int[] more = new int[BLOCK];
    private final int[] both = new int[BLOCK];
    private final int[] worth = new int[BLOCK];
    private final int[] passed;

    Sweep(Sieve sieve, Meeting meeting, int people) {
        this.sieve = sieve;
        this.meeting = meeting;
        this.columns = sieve.columns();
        this.people = people;
        this.hourShare = Math.ceilDiv(sieve.share(Factor.AVAILABILITY), ENOUGH_HALF_HOURS);
        this.styleShare = sieve.share(Factor.WORKING_STYLE);
        this.passed = new int[people];
    }

    /**
     * Looks at the pairs of a person with all others from {@code from} on; those that might weigh more than {@code base} and the
     * threshold of the other (but no more than {@code most} of it) are then found in {@link #passed}, in ascending order.
     *
     * @return how many passed
     */
    int over(int person, int from, long base, Thresholds thresholds) {
        int few = 0;
        meeting.of(person);
        int[] placeParts = sieve.places().row(person);
        for (int start = from; start < people; start += BLOCK) {
            int size = Math.min(BLOCK, people - start);
            bound(person, start, size);
            for (int at = 0; at < size; at++) {
                int other = start + at;
                passed[few] = other;
                long most = worth[at] + placeParts[sieve.places().code(other)];
                few += most > base + Math.min(thresholds.most, thresholds.of[other]) ? 1 : 0;
            }
        }
        return few;
    }

    /**
     * Looks at the pairs of a person with everybody; those that might weigh most are then found in {@link #passed}, in no order.
     *
     * @return how many there are, at most as many as {@code best} holds
     */
    int best(int person, BestKeys best) {
        best.clear();
        meeting.of(person);
        int[] placeParts = sieve.places().row(person);
        for (int start = 0; start < people; start += BLOCK) {
            int size = Math.min(BLOCK, people - start);
            bound(person, start, size);
            int threshold = (int) Math.max(0, best.threshold() >> Integer.SIZE);
            for (int at = 0; at < size; at++) {
                int other = start + at;
                int most = worth[at] + placeParts[sieve.places().code(other)];
                if (most >= threshold && other != person) {
                    best.offer((long) most << Integer.SIZE | other);
                    threshold = (int) Math.max(0, best.threshold() >> Integer.SIZE);
                }
            }
        }
        for (int at = 0; at < best.size(); at++) {
            passed[at] = (int) best.get(at);
        }
        return best.size();
    }

    /** What a pair must weigh more than: a number for each other person, but at most {@code most} of it. */
    record Thresholds(int[] of, int most) {}

    /** The people who passed last time. */
    int passed(int place) {
        return passed[place];
    }

    private void bound(int person, int start, int size) {
        Arrays.fill(both, 0, size, 0);
        addCommon(columns.goals, person, start, size);
        addCommon(columns.interests, person, start, size);
        addCommon(columns.challenges, person, start, size);
        addWeek(person, start, size);
        addStyle(person, start, size);
        if (sieve.commonLanguage()) {
            forbidWithoutCommonLanguage(person, start, size);
        }
        addExchange(person, start, size);
    }

    private void addCommon(SieveColumns.Tags tags, int person, int start, int size) {
        int share = tags.share;
        if (tags.unknown[person] == 1) {
            for (int at = 0; at < size; at++) {
                both[at] += share - (share >> 1);
            }
            return;
        }
        countCommon(tags.bits, person, start, size);
        if (!tags.fits) {
            int mine = tags.hidden[person];
            for (int at = 0; at < size; at++) {
                count[at] += Math.min(mine, tags.hidden[start + at]);
            }
        }
        for (int at = 0; at < size; at++) {
            both[at] += share - (share >> Math.min(MOST_COUNTED, count[at] + tags.unknown[start + at]));
        }
    }

    private void countCommon(long[] bits, int person, int start, int size) {
        long mine = bits[person];
        for (int at = 0; at < size; at++) {
            count[at] = Long.bitCount(bits[start + at] & mine);
        }
    }

    private void addWeek(int person, int start, int size) {
        if (columns.weekUnknown[person] == 1) {
            for (int at = 0; at < size; at++) {
                both[at] += NEUTRAL_HALF_HOURS * hourShare;
            }
            return;
        }
        Arrays.fill(more, 0, size, 0);
        for (long[] word : columns.week) {
            if (word[person] != 0) {
                countCommon(word, person, start, size);
                for (int at = 0; at < size; at++) {
                    more[at] += count[at];
                }
            }
        }
        int needed = sieve.sharedHalfHours();
        int unknownCounts = Math.max(needed, NEUTRAL_HALF_HOURS);
        for (int at = 0; at < size; at++) {
            int halfHours = more[at] + unknownCounts * columns.weekUnknown[start + at];
            int tooFew = halfHours - needed >> 31;
            both[at] += hourShare * Math.min(ENOUGH_HALF_HOURS, halfHours) - (FORBIDDEN & tooFew);
        }
    }

    /** Each bit of difference in the answers costs at least its share of all bits that the person answered. */
    private void addStyle(int person, int start, int size) {
        long mine = columns.answers[person];
        long answered = columns.answered[person];
        int cost = answered == 0 ? 0 : styleShare / Long.bitCount(answered);
        int most = styleShare + (styleShare >> ROUNDED_OFF);
        for (int at = 0; at < size; at++) {
            count[at] = Long.bitCount((columns.answers[start + at] ^ mine) & columns.answered[start + at] & answered);
        }
        for (int at = 0; at < size; at++) {
            both[at] += most - cost * count[at];
        }
    }

    private void forbidWithoutCommonLanguage(int person, int start, int size) {
        countCommon(columns.languages, person, start, size);
        for (int at = 0; at < size; at++) {
            both[at] -= FORBIDDEN & count[at] - 1 >> 31;
        }
    }

    private void addExchange(int person, int start, int size) {
        int mineUnknown = columns.wantsNothing[person];
        int theirsUnknown = columns.offersNothing[person];
        int[] openForMe = meeting.openForMe();
        int[] openForThem = meeting.openForThem();
        for (int at = 0; at < size; at++) {
            int met = SkillColumns.ONE - openForMe[start + at] + columns.offersNothing[start + at];
            count[at] = mineUnknown > 0 ? mineUnknown : met;
        }
        for (int at = 0; at < size; at++) {
            int met = SkillColumns.ONE - openForThem[start + at] + columns.wantsNothing[start + at];
            more[at] = theirsUnknown > 0 ? theirsUnknown : met;
        }
        if (!sieve.mutual()) {
            for (int at = 0; at < size; at++) {
                count[at] = Math.max(count[at], more[at]);
            }
            System.arraycopy(count, 0, more, 0, size);
        }
        weigh(person, start, size);
    }

    private void weigh(int person, int start, int size) {
        int rest = columns.rest[person];
        int willing = columns.willing[person];
        int wantsShare = sieve.share(Factor.WANTS_MET);
        int exchangeShare = sieve.share(Factor.RECIPROCITY);
        int pull = sieve.pull();
        int patience = columns.patience[person] + ROUNDED;
        for (int at = 0; at < size; at++) {
            int other = start + at;
            int mine = rest + columns.willing[other] + (wantsShare * count[at] >> 10);
            int theirs = columns.rest[other] + willing + (wantsShare * more[at] >> 10);
            int exchange = exchangeShare * Math.min(count[at], more[at]) >> 10;
            int mean = (mine + theirs >> 1) + exchange + both[at];
            worth[at] = mean - (pull * Math.abs(mine - theirs) >> 11) + patience + columns.patience[other];
        }
    }
}
