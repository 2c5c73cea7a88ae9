package app.alongside.matching.engine.graph;

/**
 * An odd set of a proof. Whoever its members are paired with, the edges among them and those of the border together can be
 * chosen at most {@code floor((places of the members + edges of the border) / 2)} times: each edge among members takes two of
 * their places, each edge of the border one place and itself.
 *
 * @param inside the number of the set around this one, which is larger than its own, or {@link #OUTERMOST}
 * @param ownMembers those members that are in no set inside this one, ascending
 * @param border edges that enter the border here, ascending; an edge stays in the border of the sets around as long as
 *     exactly one of its ends is a member, until one of these sets names it again; others are passed over
 * @param twicePrice what each of these edges pays into the set, in half micro-units, at least 0
 */
@SuppressWarnings("ArrayRecordComponent") // part of a proof, read once
public record OddSet(int inside, int[] ownMembers, int[] border, long twicePrice) {
    /** Inside no other set. */
    public static final int OUTERMOST = Nest.NONE;

    /** Refuses sets that would prove nothing. */
    public OddSet {
        if (!ascends(ownMembers) || !ascends(border) || twicePrice < 0) {
            throw new IllegalArgumentException(
                    "an odd set names each member and edge once, and its price is not negative");
        }
    }

    private static boolean ascends(int[] numbers) {
        for (int at = 1; at < numbers.length; at++) {
            if (numbers[at - 1] >= numbers[at]) {
                return false;
            }
        }
        return true;
    }
}
