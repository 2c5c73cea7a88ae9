package app.alongside.matching.engine.candidates;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * People listed under headings, each list in one order of the people. Finding a list takes a search among the headings, reading it
 * time in proportion to what is read.
 */
final class Listing {
    private static final int PLACE_BITS = 28;
    private static final long PLACE = (1L << PLACE_BITS) - 1;

    private final PeopleOrder order;
    private final long[] headings;
    private final int[] starts;
    private final int[] listed;

    Listing(Headings under, PeopleOrder order) {
        this.order = order;
        long[] entries = entries(under);
        Arrays.parallelSort(entries);
        listed = new int[entries.length];
        long[] distinct = new long[entries.length];
        int[] first = new int[entries.length + 1];
        int lists = 0;
        for (int at = 0; at < entries.length; at++) {
            long heading = entries[at] >>> PLACE_BITS;
            if (lists == 0 || distinct[lists - 1] != heading) {
                first[lists] = at;
                distinct[lists++] = heading;
            }
            listed[at] = (int) (entries[at] & PLACE);
        }
        first[lists] = entries.length;
        headings = Arrays.copyOf(distinct, lists);
        starts = Arrays.copyOf(first, lists + 1);
    }

    private long[] entries(Headings under) {
        LongList entries = new LongList();
        LongList own = new LongList();
        for (int person = 0; person < order.people().length; person++) {
            own.clear();
            under.of(person, own);
            for (int i = 0; i < own.size(); i++) {
                entries.add(own.get(i) >>> PLACE_BITS << PLACE_BITS | order.places()[person]);
            }
        }
        return entries.toArray();
    }

    /**
     * Reads at most so many entries of a list: those after the person's own place in the order, then those before it.
     *
     * @return how many were read
     */
    int after(int person, long heading, int most, IntConsumer visitor) {
        int list = list(heading);
        return list < 0 ? 0 : read(list, firstFrom(list, order.places()[person] + 1), most, visitor);
    }

    /**
     * Reads at most so many entries of a list, from its beginning.
     *
     * @return how many were read
     */
    int fromTheFirst(long heading, int most, IntConsumer visitor) {
        int list = list(heading);
        return list < 0 ? 0 : read(list, starts[list], most, visitor);
    }

    private int list(long heading) {
        return Arrays.binarySearch(headings, heading >>> PLACE_BITS);
    }

    private int firstFrom(int list, int place) {
        int at = Arrays.binarySearch(listed, starts[list], starts[list + 1], place);
        return at >= 0 ? at : -at - 1;
    }

    private int read(int list, int from, int most, IntConsumer visitor) {
        int count = Math.min(most, starts[list + 1] - starts[list]);
        int at = from;
        for (int i = 0; i < count; i++) {
            at = at == starts[list + 1] ? starts[list] : at;
            visitor.accept(order.people()[listed[at++]]);
        }
        return count;
    }
}
