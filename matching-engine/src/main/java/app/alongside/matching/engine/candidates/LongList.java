package app.alongside.matching.engine.candidates;

import java.util.Arrays;

/** A growing list of numbers. */
final class LongList {
    private long[] numbers = new long[64];
    private int size;

    void add(long number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size + (size >> 1));
        }
        numbers[size++] = number;
    }

    long get(int place) {
        return numbers[place];
    }

    int size() {
        return size;
    }

    void clear() {
        size = 0;
    }

    long[] toArray() {
        return Arrays.copyOf(numbers, size);
    }
}
