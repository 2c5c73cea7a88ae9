package app.alongside.matching.engine.objectives;

import java.util.BitSet;

/**
 * At least so many of these people shall have a partner.
 *
 * @param members by number of their vertex
 */
public record Floor(BitSet members, int least) {
    /** Refuses a floor that nobody could stand on. */
    public Floor {
        members = (BitSet) members.clone();
        if (least < 0 || least > members.cardinality()) {
            throw new IllegalArgumentException(
                    "Of a group of " + members.cardinality() + ", " + least + " cannot have a partner.");
        }
    }

    /** At least this share of the people, rounded up. */
    public static Floor ofShare(BitSet members, double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("A share of " + share + " is not between 0 and 1.");
        }
        return new Floor(members, (int) Math.ceil(share * members.cardinality() - 1e-9));
    }

    @Override
    public BitSet members() {
        return (BitSet) members.clone();
    }

    boolean has(int vertex) {
        return members.get(vertex);
    }
}
