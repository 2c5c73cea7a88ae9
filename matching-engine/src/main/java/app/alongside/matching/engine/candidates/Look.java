package app.alongside.matching.engine.candidates;

import java.util.Arrays;

/**
 * A look at the pairs of a few people with others, who stand in a line-up.
 *
 * @param people at most {@link Sweep#TOGETHER}
 * @param others among whom the people themselves may be, who are no partners of their own
 * @param from for each of the people, the place in the line-up of the first other who is looked at
 * @param to the place of the first who need not be looked at any more
 */
@SuppressWarnings("ArrayRecordComponent") // one entry a person, read only
record Look(int[] people, Lineup others, int[] from, int[] to) {
    /** At all others from a place on. */
    static Look from(int[] people, Lineup others, int[] from) {
        int[] to = new int[people.length];
        Arrays.fill(to, others.size());
        return new Look(people, others, from, to);
    }

    /** At all others. */
    static Look at(int[] people, Lineup others) {
        return from(people, others, new int[people.length]);
    }
}
