package app.alongside.matching.engine.graph;

import java.util.Arrays;

/**
 * Events of a clock that never runs back: pairs of numbers with a time, none earlier than the last one taken out. A radix heap
 * (Ahuja, Mehlhorn, Orlin, Tarjan 1990): events lie in a bag for the highest bit in which their time differs from the clock, and
 * only the bag that comes next is ever sorted into finer ones. Each event moves at most once a bit, and always in order through
 * memory, which a large heap does not. Among events of one time, those that
 * were added first come first.
 */
final class EventQueue {
    private static final int BAGS = Long.SIZE;

    private final Bag[] bags = new Bag[BAGS];
    private long clock;
    private int taken;
    private int size;

    EventQueue() {
        Arrays.setAll(bags, bag -> new Bag());
    }

    private static final class Bag {
        private long[] time = new long[16];
        private long[] load = new long[16];
        private int size;

        private void add(long newTime, long newLoad) {
            if (size == time.length) {
                time = Arrays.copyOf(time, 2 * size);
                load = Arrays.copyOf(load, 2 * size);
            }
            time[size] = newTime;
            load[size++] = newLoad;
        }

        private long earliest() {
            long earliest = Long.MAX_VALUE;
            for (int at = 0; at < size; at++) {
                earliest = Math.min(earliest, time[at]);
            }
            return earliest;
        }
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** Forgets everything; the clock starts anew at 0. */
    void clear() {
        for (Bag bag : bags) {
            bag.size = 0;
        }
        size = 0;
        clock = 0;
        taken = 0;
    }

    /** The time must not be before that of the last event asked for. */
    void add(long time, int first, int second) {
        bags[bagOf(time)].add(time, (long) first << 32 | second & 0xFFFFFFFFL);
        size++;
    }

    private int bagOf(long time) {
        return Long.SIZE - Long.numberOfLeadingZeros(time ^ clock);
    }

    /** The time of the next event, to which the clock moves; there must be one. */
    long nextTime() {
        if (taken == bags[0].size) {
            bags[0].size = 0;
            taken = 0;
            sortNextBag();
        }
        return clock;
    }

    private void sortNextBag() {
        int next = 1;
        while (bags[next].size == 0) {
            next++;
        }
        Bag bag = bags[next];
        clock = bag.earliest();
        for (int at = 0; at < bag.size; at++) {
            bags[bagOf(bag.time[at])].add(bag.time[at], bag.load[at]);
        }
        bag.size = 0;
    }

    /** The first number of the next event, once its time has been asked for. */
    int first() {
        return (int) (next() >> 32);
    }

    /** The second number of the next event, once its time has been asked for. */
    int second() {
        return (int) next();
    }

    private long next() {
        return bags[0].load[taken];
    }

    void removeNext() {
        taken++;
        size--;
    }
}
