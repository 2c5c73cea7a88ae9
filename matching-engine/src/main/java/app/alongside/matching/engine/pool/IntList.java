package app.alongside.matching.engine.pool;

import java.util.Arrays;

/** A growing list of ints without boxing. */
public final class IntList {
    private int[] values = new int[16];
    private int size;

    /** Appends a value. */
    public void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
    }

    /** The value at an index below {@link #size()}. */
    public int get(int index) {
        return values[index];
    }

    /** How many values it holds. */
    public int size() {
        return size;
    }

    /** Forgets every value and keeps the room. */
    public void clear() {
        size = 0;
    }

    /** The values, copied. */
    public int[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
