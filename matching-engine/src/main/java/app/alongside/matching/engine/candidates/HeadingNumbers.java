package app.alongside.matching.engine.candidates;

import java.util.Arrays;

/** Numbers headings from 0 in the order of their first mention: an open hash table without objects. */
final class HeadingNumbers {
    private static final int FREE = -1;

    private int[] slots = new int[1 << 10];
    private long[] headings = new long[1 << 9];
    private int size;

    HeadingNumbers() {
        Arrays.fill(slots, FREE);
    }

    /** The number of a heading, a new one if it has none. */
    int numberOf(long heading) {
        int slot = slot(heading);
        if (slots[slot] != FREE) {
            return slots[slot];
        }
        if (size == headings.length) {
            grow();
            slot = slot(heading);
        }
        headings[size] = heading;
        slots[slot] = size;
        return size++;
    }

    /** The number of a heading, or -1. */
    int find(long heading) {
        return slots[slot(heading)];
    }

    int size() {
        return size;
    }

    private int slot(long heading) {
        int mask = slots.length - 1;
        int at = (int) (heading * 0x9E3779B97F4A7C15L >>> 32) & mask;
        while (slots[at] != FREE && headings[slots[at]] != heading) {
            at = at + 1 & mask;
        }
        return at;
    }

    private void grow() {
        headings = Arrays.copyOf(headings, 2 * size);
        slots = new int[4 * size];
        Arrays.fill(slots, FREE);
        for (int number = 0; number < size; number++) {
            slots[slot(headings[number])] = number;
        }
    }
}
