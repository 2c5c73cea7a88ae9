package app.alongside.matching.engine.graph;

import java.util.Arrays;

/** Pairs of a time or distance and two numbers, the least first; equal ones in an order that depends on nothing else. */
final class DistanceHeap {
    private long[] key = new long[64];
    private long[] load = new long[64];
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    void clear() {
        size = 0;
    }

    long leastKey() {
        return key[0];
    }

    int first() {
        return (int) (load[0] >> 32);
    }

    int second() {
        return (int) load[0];
    }

    void add(long newKey, int first, int second) {
        if (size == key.length) {
            key = Arrays.copyOf(key, 2 * size);
            load = Arrays.copyOf(load, 2 * size);
        }
        long newLoad = (long) first << 32 | second & 0xFFFFFFFFL;
        int at = size++;
        while (at > 0) {
            int above = at - 1 >> 1;
            if (!isBefore(newKey, newLoad, above)) {
                break;
            }
            key[at] = key[above];
            load[at] = load[above];
            at = above;
        }
        key[at] = newKey;
        load[at] = newLoad;
    }

    void removeLeast() {
        long lastKey = key[--size];
        long lastLoad = load[size];
        int at = 0;
        for (int below = 1; below < size; below = 2 * at + 1) {
            if (below + 1 < size && isBefore(key[below + 1], load[below + 1], below)) {
                below++;
            }
            if (isBefore(lastKey, lastLoad, below)) {
                break;
            }
            key[at] = key[below];
            load[at] = load[below];
            at = below;
        }
        key[at] = lastKey;
        load[at] = lastLoad;
    }

    private boolean isBefore(long newKey, long newLoad, int at) {
        return newKey < key[at] || newKey == key[at] && newLoad < load[at];
    }
}
