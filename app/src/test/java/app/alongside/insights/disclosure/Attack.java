package app.alongside.insights.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Somebody who adds and subtracts shown figures in every way: tries each small group by solving over the fractions. */
final class Attack {
    private static final double NOTHING = 1e-9;

    private Attack() {}

    /** A group of one to four people whose size follows from the shown ones. */
    static Optional<Integer> findSmallGroup(List<Integer> shown, int[] sizes) {
        return findSmallGroup(shown, List.of(), sizes);
    }

    /** The same for somebody who knows some groups by name: one that follows from the shown ones, not from these alone. */
    static Optional<Integer> findSmallGroup(List<Integer> shown, List<Integer> known, int[] sizes) {
        List<Integer> all = new ArrayList<>(known);
        all.addAll(shown);
        for (int group = 1; group < 1 << sizes.length; group++) {
            boolean small = DisclosureTest.people(group, sizes) < Disclosure.LEAST;
            if (small && follows(group, all, sizes.length) && !follows(group, known, sizes.length)) {
                return Optional.of(group);
            }
        }
        return Optional.empty();
    }

    private static boolean follows(int group, List<Integer> from, int cells) {
        List<double[]> rows =
                new ArrayList<>(from.stream().map(other -> row(other, cells)).toList());
        int rank = rank(rows);
        rows.add(row(group, cells));
        return rank(rows) == rank;
    }

    private static double[] row(int group, int cells) {
        double[] row = new double[cells];
        for (int cell = 0; cell < cells; cell++) {
            row[cell] = group >> cell & 1;
        }
        return row;
    }

    private static int rank(List<double[]> given) {
        List<double[]> rows =
                new ArrayList<>(given.stream().map(double[]::clone).toList());
        int rank = 0;
        for (int cell = 0; !rows.isEmpty() && cell < rows.getFirst().length; cell++) {
            double[] pivot = largest(rows, cell);
            if (Math.abs(pivot[cell]) > NOTHING) {
                rows.remove(pivot);
                for (double[] row : rows) {
                    subtract(row, pivot, row[cell] / pivot[cell]);
                }
                rank++;
            }
        }
        return rank;
    }

    private static double[] largest(List<double[]> rows, int cell) {
        double[] largest = rows.getFirst();
        for (double[] row : rows) {
            if (Math.abs(row[cell]) > Math.abs(largest[cell])) {
                largest = row;
            }
        }
        return largest;
    }

    private static void subtract(double[] row, double[] pivot, double factor) {
        for (int cell = 0; cell < row.length; cell++) {
            row[cell] -= factor * pivot[cell];
        }
    }
}
