package app.alongside.matching.engine.circles;

import app.alongside.matching.engine.pool.Availability;
import java.util.Arrays;
import java.util.BitSet;

/** The half-hours of the week, in UTC, at which a meeting could begin; immutable. */
final class WeekStarts {
    static final int WORDS = (Availability.SLOTS + 63) / 64;
    static final WeekStarts ANY = of(new BitSet(), 0);
    static final WeekStarts NEVER = new WeekStarts(new long[WORDS]);

    private final long[] words;

    private WeekStarts(long[] words) {
        this.words = words;
    }

    /** The beginnings from which somebody is free for that many half-hours, across the end of the week too. */
    static WeekStarts of(BitSet free, int halfHours) {
        long[] words = new long[WORDS];
        int run = runFromMonday(free, halfHours);
        for (int slot = Availability.SLOTS - 1; slot >= 0; slot--) {
            run = free.get(slot) ? run + 1 : 0;
            if (run >= halfHours) {
                words[slot >> 6] |= 1L << slot;
            }
        }
        return new WeekStarts(words);
    }

    private static int runFromMonday(BitSet free, int halfHours) {
        int run = 0;
        while (run < halfHours && free.get(run)) {
            run++;
        }
        return run;
    }

    WeekStarts and(WeekStarts other) {
        long[] both = new long[WORDS];
        for (int word = 0; word < WORDS; word++) {
            both[word] = words[word] & other.words[word];
        }
        return new WeekStarts(both);
    }

    WeekStarts or(WeekStarts other) {
        long[] either = new long[WORDS];
        for (int word = 0; word < WORDS; word++) {
            either[word] = words[word] | other.words[word];
        }
        return new WeekStarts(either);
    }

    boolean isEmpty() {
        for (long word : words) {
            if (word != 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether there is a beginning in both. */
    boolean meets(WeekStarts other) {
        for (int word = 0; word < WORDS; word++) {
            if ((words[word] & other.words[word]) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a meeting could begin at every half-hour of the week. */
    boolean isAnyTime() {
        return Arrays.equals(words, ANY.words);
    }

    /** Adds so many people at each of these beginnings. */
    void count(int[] at, int people) {
        for (int word = 0; word < WORDS; word++) {
            for (long left = words[word]; left != 0; left &= left - 1) {
                at[64 * word + Long.numberOfTrailingZeros(left)] += people;
            }
        }
    }

    boolean has(int slot) {
        return (words[slot >> 6] & 1L << slot) != 0;
    }

    BitSet toBits() {
        return BitSet.valueOf(words);
    }
}
