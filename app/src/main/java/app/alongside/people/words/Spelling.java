package app.alongside.people.words;

/**
 * How far two words are apart, counting letters left out, put in, taken for another, or swapped with their neighbour
 * (optimal string alignment; Damerau 1964). O(length × length) time, three rows of memory.
 */
final class Spelling {
    private Spelling() {}

    /** How many slips a word of this length may have and still be recognised: short words must be right. */
    static int slipsAllowed(int length) {
        return length < 4 ? 0 : length < 8 ? 1 : 2;
    }

    /** Whether the first letters are the same, or the first two swapped: few slips happen there. */
    static boolean beginAlike(String a, String b) {
        return a.charAt(0) == b.charAt(0) || (a.charAt(0) == b.charAt(1) && a.charAt(1) == b.charAt(0));
    }

    /** The number of slips between {@code a} and {@code b}, or {@code limit + 1} when there are more than {@code limit}. */
    static int slips(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) > limit) {
            return limit + 1;
        }
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            int best = i;
            for (int j = 1; j <= b.length(); j++) {
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int value = Math.min(Math.min(row[j - 1] + 1, last[j] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    value = Math.min(value, before[j - 2] + 1);
                }
                row[j] = value;
                best = Math.min(best, value);
            }
            if (best > limit) {
                return limit + 1;
            }
            int[] spare = before;
            before = last;
            last = row;
            row = spare;
        }
        return Math.min(last[b.length()], limit + 1);
    }
}
