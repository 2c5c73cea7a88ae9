package app.alongside.matching.engine.candidates;

import java.util.Arrays;

/**
 * People listed under headings, and under which headings each looks for others. Made once; the lists are then written in any order
 * of the people, in time proportional to their length.
 */
final class Listing {
    private final Rows own;
    private final Rows sought;
    private final int[] starts;

    /** Of everybody who has a place left; who seeks nothing but what all are listed under gives the same headings twice. */
    Listing(Problem problem, Headings under, Headings sought) {
        HeadingNumbers numbers = new HeadingNumbers();
        own = rows(problem, under, numbers::numberOf);
        this.sought = sought == under ? own : rows(problem, sought, numbers::find);
        starts = new int[numbers.size() + 1];
        for (int list : own.entries) {
            starts[list + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
    }

    /** The numbers of a person's lists stand side by side. */
    @SuppressWarnings("ArrayRecordComponent") // read only
    private record Rows(int[] starts, int[] entries) {}

    private interface Numbering {
        /** The number of a heading, or -1 for one under which nobody is listed. */
        int of(long heading);
    }

    private static Rows rows(Problem problem, Headings headings, Numbering numbering) {
        int people = problem.pool().size();
        int[] starts = new int[people + 1];
        int[] entries = new int[Math.max(16, 16 * people)];
        int size = 0;
        LongList each = new LongList();
        for (int person = 0; person < people; person++) {
            each.clear();
            if (problem.places(person) > 0) {
                headings.of(person, each);
            }
            if (entries.length < size + each.size()) {
                entries = Arrays.copyOf(entries, size + each.size() + (size >> 1));
            }
            for (int at = 0; at < each.size(); at++) {
                int list = numbering.of(each.get(at));
                if (list >= 0) {
                    entries[size++] = list;
                }
            }
            starts[person + 1] = size;
        }
        return new Rows(starts, Arrays.copyOf(entries, size));
    }

    /** The lists with their people in an order: list {@code l} from {@link #first} to {@link #end}. */
    int[] inOrder(PeopleOrder order) {
        int[] next = starts.clone();
        int[] listed = new int[own.entries.length];
        for (int person : order.people()) {
            for (int at = own.starts[person]; at < own.starts[person + 1]; at++) {
                listed[next[own.entries[at]]++] = person;
            }
        }
        return listed;
    }

    /** Where a list begins. */
    int first(int list) {
        return starts[list];
    }

    /** Where a list ends. */
    int end(int list) {
        return starts[list + 1];
    }

    /** Where the lists in which a person looks for others begin, see {@link #soughtAt}. */
    int firstSought(int person) {
        return sought.starts[person];
    }

    int soughtAt(int place) {
        return sought.entries[place];
    }
}
