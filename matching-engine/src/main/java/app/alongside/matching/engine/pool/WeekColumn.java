package app.alongside.matching.engine.pool;

import java.util.BitSet;
import java.util.List;

/** Everybody's free half-hours of the week as six words a person; who said nothing is unknown, not busy. */
public final class WeekColumn {
    private static final int WORDS = Availability.WORDS;

    private final long[] words;
    private final boolean[] known;

    WeekColumn(List<PersonSpec> people) {
        words = new long[people.size() * WORDS];
        known = new boolean[people.size()];
        for (int person = 0; person < people.size(); person++) {
            Availability week = people.get(person).time().availability();
            if (week != null) {
                known[person] = true;
                long[] own = week.utcSlots().toLongArray();
                System.arraycopy(own, 0, words, person * WORDS, own.length);
            }
        }
    }

    /** Whether the person said when they are free. */
    public boolean known(int person) {
        return known[person];
    }

    /** The half-hours in which both are free, or -1 when one of them did not say. */
    public int sharedHalfHours(int a, int b) {
        if (!known[a] || !known[b]) {
            return -1;
        }
        int i = a * WORDS;
        int j = b * WORDS;
        return Long.bitCount(words[i] & words[j])
                + Long.bitCount(words[i + 1] & words[j + 1])
                + Long.bitCount(words[i + 2] & words[j + 2])
                + Long.bitCount(words[i + 3] & words[j + 3])
                + Long.bitCount(words[i + 4] & words[j + 4])
                + Long.bitCount(words[i + 5] & words[j + 5]);
    }

    /** One of the six words of a person's week, a bit for each free half-hour. */
    public long word(int person, int word) {
        return words[person * WORDS + word];
    }

    /** The week of a person. */
    public Availability week(int person) {
        long[] own = new long[WORDS];
        System.arraycopy(words, person * WORDS, own, 0, WORDS);
        return Availability.ofUtcSlots(BitSet.valueOf(own));
    }
}
