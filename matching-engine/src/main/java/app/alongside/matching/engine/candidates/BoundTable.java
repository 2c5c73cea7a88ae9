package app.alongside.matching.engine.candidates;

/**
 * Remembers what each pair can be worth, in two bytes, so that a second check by other prices costs little more than reading
 * memory: one row a person, made by a {@link Sweep} when first asked for, and made sharper where a pair has been scored. A row
 * is used by one thread at a time.
 */
final class BoundTable {
    /** Up to so many people the table is kept: a hundred megabytes. */
    static final int MOST_PEOPLE = 10_000;

    private static final int STEP = 128;

    private final short[][] rows;

    BoundTable(int people) {
        rows = new short[people][];
    }

    /** What a number of micro-units takes in the table: rounded up, so that a bound stays one. */
    static short steps(long micro) {
        return (short) Math.clamp(Math.ceilDiv(micro, STEP), 0, Short.MAX_VALUE);
    }

    /**
     * Considers all pairs of a person with people after them that might be worth more than the thresholds, less what is looked
     * ahead.
     */
    void consider(int person, Sweep sweep, Sweep.Thresholds thresholds, Finds finds) {
        if (rows[person] == null) {
            rows[person] = sweep.bounds(person);
        }
        short[] row = rows[person];
        int[] of = thresholds.of();
        int[] shared = thresholds.shared();
        int base = of[person] - Finds.AHEAD;
        int mine = shared[person];
        for (int at = 0, other = person + 1; at < row.length; at++, other++) {
            int most = row[at] * STEP;
            if (most > base + of[other] + Math.min(mine, shared[other]) && most > 0) {
                row[at] = steps(finds.consider(person, other));
            }
        }
    }
}
