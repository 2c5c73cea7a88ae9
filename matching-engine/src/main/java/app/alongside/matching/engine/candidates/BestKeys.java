package app.alongside.matching.engine.candidates;

import java.util.Arrays;

/** The largest few of many numbers, as a heap with the least of them first. */
final class BestKeys {
    private final long[] heap;
    private int size;

    BestKeys(int few) {
        heap = new long[few];
    }

    void clear() {
        size = 0;
    }

    /** What a number must exceed to be taken in. */
    long threshold() {
        return size < heap.length ? Long.MIN_VALUE : heap[0];
    }

    void offer(long key) {
        if (size < heap.length) {
            heap[size++] = key;
            if (size == heap.length) {
                Arrays.sort(heap);
            }
        } else if (key > heap[0]) {
            sink(key);
        }
    }

    private void sink(long key) {
        int at = 0;
        for (int below = 1; below < heap.length; below = 2 * at + 1) {
            if (below + 1 < heap.length && heap[below + 1] < heap[below]) {
                below++;
            }
            if (heap[below] >= key) {
                break;
            }
            heap[at] = heap[below];
            at = below;
        }
        heap[at] = key;
    }

    int size() {
        return size;
    }

    long get(int place) {
        return heap[place];
    }
}
