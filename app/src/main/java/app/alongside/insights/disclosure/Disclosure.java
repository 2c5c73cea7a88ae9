package app.alongside.insights.disclosure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

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

    /** Looks for up to four cells with fewer than five people whose weights add up to nothing. */
    private boolean givesSmallGroupAway(long[] weights) {
        Map<Long, Integer> single = new HashMap<>();
        for (int cell = 0; cell < sizes.length; cell++) {
            if (sizes[cell] < LEAST) {
                if (weights[cell] == 0) {
                    return true;
                }
                single.put(weights[cell], cell);
            }
        }
        Map<Long, int[]> pairs = new HashMap<>();
        for (int a : single.values()) {
            for (int b : single.values()) {
                if (a < b && sizes[a] + sizes[b] < LEAST && completes(a, b, weights, single, pairs)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean completes(int a, int b, long[] weights, Map<Long, Integer> single, Map<Long, int[]> pairs) {
        long sum = NullVector.plus(weights[a], weights[b]);
        long missing = NullVector.negative(sum);
        if (sum == 0) {
            return true;
        }
        Integer third = single.get(missing);
        if (third != null && third != a && third != b && sizes[a] + sizes[b] + sizes[third] < LEAST) {
            return true;
        }
        int[] other = pairs.get(missing);
        if (other != null && areFewDifferent(a, b, other[0], other[1])) {
            return true;
        }
        pairs.put(sum, new int[] {a, b});
        return false;
    }

    private boolean areFewDifferent(int a, int b, int c, int d) {
        boolean different = a != c && a != d && b != c && b != d;
        return different && sizes[a] + sizes[b] + sizes[c] + sizes[d] < LEAST;
    }
}
