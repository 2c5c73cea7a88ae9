package app.alongside.matching.engine.candidates;

import app.alongside.matching.engine.pool.Pool;
import java.util.Arrays;
import java.util.List;

/**
 * The pairs of a person that are looked at under a {@link Budget}: first those in which both get something of what they want, then
 * those in which the person does, then people with something in common, and whoever comes next in the order. In large pools
 * the lists are long, and only a part of each is read. Reads and memory in proportion to the people and to what they say.
 */
final class Acquaintances {
    private final Budget budget;
    private final List<Kind> kinds;

    private record Kind(Listing listing, int most) {}

    Acquaintances(Problem problem, Budget budget) {
        this.budget = budget;
        Pool pool = problem.pool();
        Headings likings = Headings.likings(pool);
        Headings everybody = Headings.everybody();
        kinds = List.of(
                new Kind(
                        new Listing(problem, Headings.exchange(pool.skills()), Headings.opposite(pool.skills())),
                        budget.mutual()),
                new Kind(new Listing(problem, Headings.offers(pool), Headings.wants(pool)), budget.helped()),
                new Kind(new Listing(problem, likings, likings), budget.alike()),
                new Kind(new Listing(problem, everybody, everybody), budget.others()));
    }

    /** Of each list those near the person, as people are numbered. */
    Directory near(int people) {
        return new Directory(PeopleOrder.asNumbered(people), false);
    }

    /** Of each list those whose places cost least. */
    Directory cheapest(long[] prices) {
        return new Directory(PeopleOrder.cheapestFirst(prices), true);
    }

    /** The lists in one order. */
    final class Directory {
        private final boolean fromTheFirst;
        private final List<int[]> listed;

        Directory(PeopleOrder order, boolean fromTheFirst) {
            this.fromTheFirst = fromTheFirst;
            listed = kinds.stream().map(kind -> kind.listing.inOrder(order)).toList();
        }

        /** A walk of one thread's own. */
        Walk walk() {
            return new Walk(this);
        }
    }

    /** Goes through the pairs of one person after another. */
    final class Walk {
        private final Directory directory;
        private final int[] met;
        private final int[] slots;
        private int count;

        Walk(Directory directory) {
            this.directory = directory;
            met = new int[budget.pairs() + 1];
            slots = new int[4 * Integer.highestOneBit(met.length)];
        }

        /**
         * Meets each other once at most; they are then found in {@link #met}.
         *
         * @return how many
         */
        int from(int person) {
            Arrays.fill(slots, 0);
            count = 0;
            meet(person);
            count = 0;
            for (int kind = 0; kind < kinds.size(); kind++) {
                read(person, kinds.get(kind), directory.listed.get(kind));
            }
            return count;
        }

        int[] met() {
            return met;
        }

        /** What short lists leave of the budget goes to those after them. */
        private void read(int person, Kind kind, int[] listed) {
            Listing listing = kind.listing;
            int left = kind.most;
            int end = listing.firstSought(person + 1);
            for (int at = listing.firstSought(person); at < end && left > 0; at++) {
                int list = listing.soughtAt(at);
                int first = listing.first(list);
                int last = listing.end(list);
                int most = Math.min(Math.ceilDiv(left, end - at), last - first);
                read(listed, first, last, directory.fromTheFirst ? first : after(person, listed, first, last), most);
                left -= most;
            }
        }

        private static int after(int person, int[] listed, int first, int last) {
            int at = Arrays.binarySearch(listed, first, last, person);
            return at >= 0 ? at + 1 : -at - 1;
        }

        private void read(int[] listed, int first, int last, int from, int most) {
            int at = from;
            for (int i = 0; i < most; i++) {
                at = at == last ? first : at;
                meet(listed[at++]);
            }
        }

        private void meet(int other) {
            int at = (int) (other * 0x9E3779B97F4A7C15L >>> 40) & slots.length - 1;
            while (slots[at] != 0) {
                if (slots[at] == other + 1) {
                    return;
                }
                at = at + 1 & slots.length - 1;
            }
            slots[at] = other + 1;
            met[count++] = other;
        }
    }
}
