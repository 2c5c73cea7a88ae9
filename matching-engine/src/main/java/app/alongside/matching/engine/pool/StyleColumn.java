package app.alongside.matching.engine.pool;

import java.util.List;

/**
 * Answers from 1 to 5 to the questions about the way of working, each as four bits of which {@code answer - 1} are set, so that
 * the distance of two people is the bit count of an exclusive or; sixteen questions a word.
 */
public final class StyleColumn {
    private static final int BITS = 4;
    private static final int PER_WORD = Long.SIZE / BITS;

    private static final int ONE = SkillColumns.ONE;
    private static final int[] ONE_OVER = new int[Long.SIZE + 1];

    static {
        for (int common = 1; common <= Long.SIZE; common++) {
            ONE_OVER[common] = 64 * ONE / common;
        }
    }

    private final int words;
    private final long[] answers;
    private final long[] known;

    StyleColumn(List<PersonSpec> people) {
        Codes codes = new Codes();
        people.forEach(p -> p.traits().style().keySet().forEach(codes::of));
        words = Math.ceilDiv(codes.names().size(), PER_WORD);
        answers = new long[people.size() * words];
        known = new long[people.size() * words];
        for (int person = 0; person < people.size(); person++) {
            int row = person * words;
            people.get(person).traits().style().forEach((name, answer) -> {
                int question = codes.of(name);
                int shift = question % PER_WORD * BITS;
                answers[row + question / PER_WORD] |= (1L << answer - 1) - 1 << shift;
                known[row + question / PER_WORD] |= 0xFL << shift;
            });
        }
    }

    /** The mean closeness of the answers both gave, 0 to {@link SkillColumns#ONE}, or -1 when they answered nothing in common. */
    public int closeness(int a, int b) {
        if (words == 1) {
            return closeness(answers[a] ^ answers[b], known[a] & known[b]);
        }
        int common = 0;
        int apart = 0;
        for (int word = 0; word < words; word++) {
            long both = known[a * words + word] & known[b * words + word];
            common += Long.bitCount(both);
            apart += Long.bitCount((answers[a * words + word] ^ answers[b * words + word]) & both);
        }
        return ofOne(apart, common);
    }

    /** As {@link #closeness(int, int)}, of the bits in which two people's answers differ and of those of questions both answered. */
    public static int closeness(long differing, long both) {
        return ofOne(Long.bitCount(differing & both), Long.bitCount(both));
    }

    /** Whether {@link #answers} and {@link #answered} tell everything: there are sixteen questions at most. */
    public boolean fits() {
        return words <= 1;
    }

    private static int ofOne(int apart, int common) {
        if (common == 0) {
            return -1;
        }
        return common <= Long.SIZE ? ONE - (apart * ONE_OVER[common] >> 6) : ONE - apart * ONE / common;
    }

    /** The answers, four bits each; 0 where there are more than sixteen questions in all. */
    public long answers(int person) {
        return words == 1 ? answers[person] : 0;
    }

    /** Which questions the person answered, four bits each; 0 where there are more than sixteen in all. */
    public long answered(int person) {
        return words == 1 ? known[person] : 0;
    }

    /** Whether the person answered anything. */
    public boolean known(int person) {
        for (int i = person * words; i < (person + 1) * words; i++) {
            if (known[i] != 0) {
                return true;
            }
        }
        return false;
    }
}
