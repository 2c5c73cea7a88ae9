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

    private Disclosure(List<C> cells, int[] sizes) {
        this.cells = cells;
        this.sizes = sizes;
        this.published = new NullVector(sizes.length);
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

    /** Lets the size of a group through if that gives no small group away, and says whether it did. */
    public boolean letThrough(Predicate<C> group) {
        int people = count(group);
        if (people > 0 && people < LEAST) {
            return false;
        }
        boolean[] row = new boolean[sizes.length];
        for (int cell = 0; cell < sizes.length; cell++) {
            row[cell] = group.test(cells.get(cell));
        }
        NullVector more = published.with(row);
        if (givesSmallGroupAway(more.draw())) {
            return false;
        }
        published = more;
        return true;
    }

    /** Looks for up to four cells with fewer than five people together whose weights add up to nothing. */
    private boolean givesSmallGroupAway(long[] weights) {
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
        return halves.containsKey(0L)
                || halves.entrySet().stream()
                        .anyMatch(half -> half.getValue().stream()
                                .anyMatch(cells ->
                                        halves.getOrDefault(NullVector.negative(half.getKey()), List.of()).stream()
                                                .anyMatch(others -> areFewAndDifferent(cells, others))));
    }

    private boolean areFewAndDifferent(int[] some, int[] others) {
        int people = IntStream.concat(Arrays.stream(some), Arrays.stream(others))
                .map(cell -> sizes[cell])
                .sum();
        return people < LEAST
                && Arrays.stream(some).noneMatch(cell -> Arrays.stream(others).anyMatch(other -> other == cell));
    }
}
