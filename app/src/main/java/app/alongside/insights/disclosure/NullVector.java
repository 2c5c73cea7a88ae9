package app.alongside.insights.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Tells which sums of cells follow from published ones. It keeps the published rows (0 or 1 a cell) in reduced form over
 * the integers modulo the prime 2^61 − 1 and draws a random vector orthogonal to all of them. A row that follows from
 * the published ones is orthogonal to that vector; any other is so with a chance of 2^-61, which errs on the side of
 * hiding. Adding a row takes O(rows × cells).
 */
final class NullVector {
    private static final long PRIME = (1L << 61) - 1;

    private final int cells;
    private final List<long[]> rows = new ArrayList<>();
    private final List<Integer> pivots = new ArrayList<>();

    NullVector(int cells) {
        this.cells = cells;
    }

    private NullVector(NullVector other) {
        this(other.cells);
        other.rows.forEach(row -> rows.add(row.clone()));
        pivots.addAll(other.pivots);
    }

    /** The same with one more published row; this one stays as it is. */
    NullVector with(boolean[] published) {
        NullVector more = new NullVector(this);
        more.add(published);
        return more;
    }

    private void add(boolean[] published) {
        long[] row = new long[cells];
        for (int cell = 0; cell < cells; cell++) {
            row[cell] = published[cell] ? 1 : 0;
        }
        for (int r = 0; r < rows.size(); r++) {
            subtract(row, rows.get(r), row[pivots.get(r)]);
        }
        int pivot = 0;
        while (pivot < cells && row[pivot] == 0) {
            pivot++;
        }
        if (pivot == cells) {
            return;
        }
        scale(row, inverse(row[pivot]));
        for (long[] earlier : rows) {
            subtract(earlier, row, earlier[pivot]);
        }
        rows.add(row);
        pivots.add(pivot);
    }

    /** A random vector orthogonal to everything published. */
    long[] draw() {
        SplittableRandom random = new SplittableRandom(cells);
        long[] vector = new long[cells];
        for (int cell = 0; cell < cells; cell++) {
            vector[cell] = random.nextLong(PRIME);
        }
        pivots.forEach(pivot -> vector[pivot] = 0);
        for (int r = 0; r < rows.size(); r++) {
            long sum = 0;
            for (int cell = 0; cell < cells; cell++) {
                sum = plus(sum, times(rows.get(r)[cell], vector[cell]));
            }
            vector[pivots.get(r)] = sum == 0 ? 0 : PRIME - sum;
        }
        return vector;
    }

    static long plus(long a, long b) {
        long sum = a + b;
        return sum >= PRIME ? sum - PRIME : sum;
    }

    static long negative(long a) {
        return a == 0 ? 0 : PRIME - a;
    }

    private static long times(long a, long b) {
        if (a == 0 || b == 0) {
            return 0;
        }
        long low = a * b;
        long high = Math.multiplyHigh(a, b);
        return plus(low & PRIME, (low >>> 61) | (high << 3));
    }

    private static void subtract(long[] from, long[] row, long factor) {
        if (factor == 0) {
            return;
        }
        long minus = PRIME - factor;
        for (int cell = 0; cell < from.length; cell++) {
            if (row[cell] != 0) {
                from[cell] = plus(from[cell], times(minus, row[cell]));
            }
        }
    }

    private static void scale(long[] row, long factor) {
        for (int cell = 0; cell < row.length; cell++) {
            row[cell] = times(row[cell], factor);
        }
    }

    /** By Fermat's little theorem. */
    private static long inverse(long value) {
        long result = 1;
        long base = value;
        for (long exponent = PRIME - 2; exponent > 0; exponent >>= 1) {
            if ((exponent & 1) == 1) {
                result = times(result, base);
            }
            base = times(base, base);
        }
        return result;
    }
}
