package app.alongside.matching.engine.candidates;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * An order of the people of a pool.
 *
 * @param people in this order
 * @param places of each person in it
 */
@SuppressWarnings("ArrayRecordComponent") // one entry a person, read only
record PeopleOrder(int[] people, int[] places) {
    private static final int PERSON_BITS = 28;

    /** As they are numbered: likely partners are near each other. */
    static PeopleOrder asNumbered(int size) {
        int[] numbers = IntStream.range(0, size).toArray();
        return new PeopleOrder(numbers, numbers);
    }

    /** Who costs least first. */
    static PeopleOrder cheapestFirst(long[] prices) {
        long[] keys = new long[prices.length];
        for (int person = 0; person < keys.length; person++) {
            keys[person] = prices[person] << PERSON_BITS | person;
        }
        Arrays.parallelSort(keys);
        int[] people = new int[keys.length];
        int[] places = new int[keys.length];
        for (int place = 0; place < keys.length; place++) {
            people[place] = (int) (keys[place] & ((1L << PERSON_BITS) - 1));
            places[people[place]] = place;
        }
        return new PeopleOrder(people, places);
    }
}
