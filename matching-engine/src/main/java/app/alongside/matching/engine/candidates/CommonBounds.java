package app.alongside.matching.engine.candidates;

import app.alongside.matching.engine.policy.Factor;
import java.util.Arrays;

/**
 * What one person and each of a block of others have in common, as far as it counts for both alike: the week, names, answers and
 * languages. A few loops over arrays, short enough to stay in the nearest cache and plain enough to be compiled to vector
 * instructions, which variable shifts would prevent. One instance a thread.
 */
final class CommonBounds {
    private static final int ENOUGH_HALF_HOURS = 10;
    private static final int NEUTRAL_HALF_HOURS = 5;
    private static final int FORBIDDEN = 100_000_000;
    private static final int WORDS_AT_ONCE = 3;
    private static final int[] NOTHING = new int[Block.MOST];

    private final Sieve sieve;
    private final int hourShare;
    private final int[] counted = new int[Block.MOST];
    private final int[] both = new int[Block.MOST];
    private int certain;

    CommonBounds(Sieve sieve) {
        this.sieve = sieve;
        hourShare = Math.ceilDiv(sieve.share(Factor.AVAILABILITY), ENOUGH_HALF_HOURS);
    }

    /** Bounds the pairs of the person at index {@code me} of a block with others from one index up to another. */
    void of(Block own, int me, Block others, int from, int to) {
        certain = 0;
        addWeek(own, me, others, from, to);
        addCommon(own.goals, me, others.goals, from, to);
        addCommon(own.interests, me, others.interests, from, to);
        addCommon(own.challenges, me, others.challenges, from, to);
        addStyle(own, me, others, from, to);
        if (sieve.commonLanguage()) {
            forbidWithoutCommonLanguage(own, me, others, from, to);
        }
    }

    /** What each pair has in common, in micro-units, far below zero where the rules forbid it; the same array every time. */
    int[] both() {
        return both;
    }

    /** What all these pairs have beside that. */
    int certain() {
        return certain;
    }

    private void addWeek(Block own, int me, Block others, int from, int to) {
        if (own.weekUnknown[me] > 0) {
            certain += NEUTRAL_HALF_HOURS * hourShare;
            Arrays.fill(both, from, to, 0);
            return;
        }
        int[] before = others.weekUnknown;
        for (int word = 0; word < own.week.length; word += WORDS_AT_ONCE) {
            addCount(before, own.week, others.week, word, me, from, to);
            before = counted;
        }
        addHours(before, from, to);
    }

    private static int[] word(int[][] words, int number) {
        return number < words.length ? words[number] : NOTHING;
    }

    private void addCount(int[] before, int[][] own, int[][] others, int first, int me, int from, int to) {
        int[] w0 = word(others, first);
        int[] w1 = word(others, first + 1);
        int[] w2 = word(others, first + 2);
        int m0 = word(own, first)[me];
        int m1 = word(own, first + 1)[me];
        int m2 = word(own, first + 2)[me];
        for (int at = from; at < to; at++) {
            counted[at] = before[at]
                    + Integer.bitCount(w0[at] & m0)
                    + Integer.bitCount(w1[at] & m1)
                    + Integer.bitCount(w2[at] & m2);
        }
    }

    private void addHours(int[] halfHours, int from, int to) {
        int needed = sieve.sharedHalfHours();
        int share = hourShare;
        for (int at = from; at < to; at++) {
            both[at] =
                    share * Math.min(ENOUGH_HALF_HOURS, halfHours[at]) - (FORBIDDEN & ((halfHours[at] - needed) >> 31));
        }
    }

    private void addCommon(TagPacking.Tags own, int me, TagPacking.Tags others, int from, int to) {
        int share = own.share();
        if (share == 0) {
            return;
        }
        if (own.counts()[me] == 0) {
            certain += share - (share >> 1);
            return;
        }
        int eighth = Math.ceilDiv(share, 8);
        int[][] words = others.words();
        int last = words.length - 1;
        int ownLast = own.words()[last][me] | own.saysNothing();
        if (last == 0 && others.hidden() == null) {
            addOneWord(eighth, words[0], ownLast, from, to);
            return;
        }
        int[] hidden = others.hidden();
        int ownHidden = own.hidden() == null ? 0 : own.hidden()[me];
        int ownFirst = last > 0 ? own.words()[0][me] : 0;
        int ownSecond = last > 1 ? own.words()[1][me] : 0;
        addThreeWords(
                eighth,
                new int[][] {words[0], word(words, 1), words[last], hidden == null ? NOTHING : hidden},
                new int[] {ownFirst, ownSecond, ownLast, ownHidden},
                from,
                to);
    }

    /** One in common is worth half, each further one half of what is missing, and four count as all. */
    private void addOneWord(int eighth, int[] words, int own, int from, int to) {
        for (int at = from; at < to; at++) {
            int count = Integer.bitCount(words[at] & own);
            both[at] += eighth * (2 * Math.min(count, 1) + Math.min(count, 2) + Math.min(count, 4));
        }
    }

    private void addThreeWords(int eighth, int[][] others, int[] own, int from, int to) {
        int[] w0 = others[0];
        int[] w1 = others[1];
        int[] w2 = others[2];
        int[] hidden = others[3];
        int m0 = own[0];
        int m1 = own[1];
        int m2 = own[2];
        int mostHidden = own[3];
        for (int at = from; at < to; at++) {
            int count = Integer.bitCount(w0[at] & m0)
                    + Integer.bitCount(w1[at] & m1)
                    + Integer.bitCount(w2[at] & m2)
                    + Math.min(mostHidden, hidden[at]);
            both[at] += eighth * (2 * Math.min(count, 1) + Math.min(count, 2) + Math.min(count, 4));
        }
    }

    /** Each bit of difference in the answers costs at least its share of all bits that either of the two answered. */
    private void addStyle(Block own, int me, Block others, int from, int to) {
        addClosest(others.closest, own.closest[me], from, to);
        for (int word = 0; word < own.answered.length; word++) {
            int answered = own.answered[word][me];
            if (answered != 0) {
                payForDifferences(others, word, own.apart[me], own.answers[word][me], answered, from, to);
            }
        }
    }

    private void addClosest(int[] closest, int own, int from, int to) {
        for (int at = from; at < to; at++) {
            both[at] += Math.min(own, closest[at]);
        }
    }

    private void payForDifferences(Block others, int word, int cost, int own, int ownAnswered, int from, int to) {
        int[] answers = others.answers[word];
        int[] answered = others.answered[word];
        int[] apart = others.apart;
        for (int at = from; at < to; at++) {
            int bits = Integer.bitCount((answers[at] ^ own) & (answered[at] & ownAnswered));
            both[at] -= Math.max(cost, apart[at]) * bits;
        }
    }

    private void forbidWithoutCommonLanguage(Block own, int me, Block others, int from, int to) {
        if (own.languages.length > 0) {
            int first = own.languages[0][me];
            int second = word(own.languages, 1)[me];
            forbid(others.languages[0], word(others.languages, 1), first, second, from, to);
        }
    }

    private void forbid(int[] w0, int[] w1, int m0, int m1, int from, int to) {
        for (int at = from; at < to; at++) {
            int common = (w0[at] & m0) | (w1[at] & m1);
            both[at] -= FORBIDDEN & ~((common | -common) >> 31);
        }
    }
}
