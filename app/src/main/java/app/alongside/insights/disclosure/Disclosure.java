package app.alongside.insights.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The gate through which figures about groups of people reach a page. People who are alike in everything that is counted
 * form a cell; a group is a union of cells. A group is let through when it has no members or at least {@link #LEAST},
 * and when no group of one to four people can be worked out from it and all groups let through before, by adding and
 * subtracting in any way (the rank gate). The most important figure should ask first: what is let through stays.
 *
 * <p>Groups that the reader knows by name anyway are told to the gate as {@link #know known}. They are no secret, however
 * small; but nothing is let through that gives a small group away only together with them.
 *
 * <p>Such a small group is a union of at most four cells, so it is found by meeting in the middle: O(cells²) a question.
 *
 * @param <C> what the people of a cell have in common
 */
public final class Disclosure<C> {
    /** The smallest number of people a figure may be about. */
    public static final int LEAST = 5;

    private final List<C> cells;
    private final int[] sizes;
    private NullVector published;
    private NullVector known;

    private Disclosure(List<C> cells, int[] sizes) {
        this.cells = cells;
        this.sizes = sizes;
        this.published = new NullVector(sizes.length);
        this.known = published;
    }

    /** A gate that has let nothing through yet; {@code people} says how many are in each cell. */
    public static <C> Disclosure<C> over(Map<C, Integer> people) {
        List<Map.Entry<C, Integer>> filled = people.entrySet().stream()
                .filter(cell -> cell.getValue() > 0)
                .map(Map.Entry::copyOf)
                .toList();
        return new Disclosure<>(
                filled.stream().map(Map.Entry::getKey).toList(),
                filled.stream().mapToInt(Map.Entry::getValue).toArray());
    }

    /** How many people are in a group, whether or not that may be shown. */
    public int count(Predicate<C> group) {
        int people = 0;
        for (int cell = 0; cell < sizes.length; cell++) {
            if (group.test(cells.get(cell))) {
                people += sizes[cell];
            }
        }
        return people;
    }

    /** Takes note that the reader knows a group's size, and may know its people. Say so before anything is let through. */
    public void know(Predicate<C> group) {
        known = known.with(row(group));
        published = published.with(row(group));
    }

    /** Lets the size of a group through if that gives no small group away, and says whether it did. */
    public boolean letThrough(Predicate<C> group) {
        int people = count(group);
        if (people > 0 && people < LEAST) {
            return false;
        }
        NullVector more = published.with(row(group));
        if (givesSmallGroupAway(more.draw(), known.draw())) {
            return false;
        }
        published = more;
        return true;
    }

    private boolean[] row(Predicate<C> group) {
        boolean[] row = new boolean[sizes.length];
        for (int cell = 0; cell < sizes.length; cell++) {
            row[cell] = group.test(cells.get(cell));
        }
        return row;
    }

    /**
     * Looks for up to four cells with fewer than five people together whose weights add up to nothing, but would not by
     * what was known before.
     */
    private boolean givesSmallGroupAway(long[] weights, long[] before) {
        int[] small = IntStream.range(0, sizes.length)
                .filter(cell -> sizes[cell] < LEAST)
                .toArray();
        Map<Long, List<int[]>> halves = new HashMap<>();
        for (int a : small) {
            halves.computeIfAbsent(weights[a], sum -> new ArrayList<>()).add(new int[] {a});
            for (int b : small) {
                if (a < b && sizes[a] + sizes[b] < LEAST) {
                    long sum = NullVector.plus(weights[a], weights[b]);
                    halves.computeIfAbsent(sum, each -> new ArrayList<>()).add(new int[] {a, b});
                }
            }
        }
        return halves.getOrDefault(0L, List.of()).stream().anyMatch(group -> isNews(group, before))
                || halves.entrySet().stream()
                        .anyMatch(half -> half.getValue().stream()
                                .anyMatch(some ->
                                        halves.getOrDefault(NullVector.negative(half.getKey()), List.of()).stream()
                                                .anyMatch(others -> areFewAndDifferent(some, others)
                                                        && isNews(joined(some, others), before))));
    }

    private static boolean isNews(int[] group, long[] before) {
        long sum = 0;
        for (int cell : group) {
            sum = NullVector.plus(sum, before[cell]);
        }
        return sum != 0;
    }

    private boolean areFewAndDifferent(int[] some, int[] others) {
        return Arrays.stream(joined(some, others)).map(cell -> sizes[cell]).sum() < LEAST
                && Arrays.stream(some).noneMatch(cell -> Arrays.stream(others).anyMatch(other -> other == cell));
    }

    private static int[] joined(int[] some, int[] others) {
        return IntStream.concat(Arrays.stream(some), Arrays.stream(others)).toArray();
    }
}
