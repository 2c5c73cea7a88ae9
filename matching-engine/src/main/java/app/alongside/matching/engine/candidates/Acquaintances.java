package app.alongside.matching.engine.candidates;

import app.alongside.matching.engine.pool.Pool;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * The pairs of a person that are looked at under a {@link Budget}: first those in which both get something of what they want, then
 * those in which the person does, then people with something in common, and whoever comes next in the order. In large pools
 * the lists are long, and only a part of each is read. Reads and memory in proportion to the people and to what they say.
 */
final class Acquaintances {
    private final int people;
    private final boolean fromTheFirst;
    private final List<Kind> kinds;

    private record Kind(Listing listing, Headings sought, int most) {}

    private Acquaintances(Problem problem, Budget budget, PeopleOrder order, boolean fromTheFirst) {
        Pool pool = problem.pool();
        people = pool.size();
        this.fromTheFirst = fromTheFirst;
        kinds = List.of(
                kind(
                        problem,
                        order,
                        Headings.exchange(pool.skills()),
                        Headings.opposite(pool.skills()),
                        budget.mutual()),
                kind(problem, order, Headings.offers(pool), Headings.wants(pool), budget.helped()),
                kind(problem, order, Headings.likings(pool), Headings.likings(pool), budget.alike()),
                kind(problem, order, Headings.everybody(), Headings.everybody(), budget.others()));
    }

    private static Kind kind(Problem problem, PeopleOrder order, Headings under, Headings sought, int most) {
        Headings withPlaces = (person, headings) -> {
            if (problem.places(person) > 0) {
                under.of(person, headings);
            }
        };
        return new Kind(new Listing(withPlaces, order), sought, most);
    }

    /** Of each list those near the person, as people are numbered. */
    static Acquaintances near(Problem problem, Budget budget) {
        return new Acquaintances(
                problem, budget, PeopleOrder.asNumbered(problem.pool().size()), false);
    }

    /** Of each list those whose places cost least. */
    static Acquaintances cheapest(Problem problem, Budget budget, long[] prices) {
        return new Acquaintances(problem, budget, PeopleOrder.cheapestFirst(prices), true);
    }

    /** A walk of one thread's own. */
    Walk walk() {
        return new Walk();
    }

    /** Goes through the pairs of one person after another. */
    final class Walk {
        private final int[] seenBy = new int[people];
        private final LongList headings = new LongList();

        Walk() {
            Arrays.fill(seenBy, -1);
        }

        /** Visits each other once at most. */
        void from(int person, IntConsumer visitor) {
            seenBy[person] = person;
            IntConsumer once = other -> {
                if (seenBy[other] != person) {
                    seenBy[other] = person;
                    visitor.accept(other);
                }
            };
            for (Kind kind : kinds) {
                headings.clear();
                kind.sought.of(person, headings);
                read(person, kind, once);
            }
        }

        /** What short lists leave of the budget goes to those after them. */
        private void read(int person, Kind kind, IntConsumer once) {
            int left = kind.most;
            for (int at = 0; at < headings.size() && left > 0; at++) {
                int most = Math.ceilDiv(left, headings.size() - at);
                left -= fromTheFirst
                        ? kind.listing.fromTheFirst(headings.get(at), most, once)
                        : kind.listing.after(person, headings.get(at), most, once);
            }
        }
    }
}
