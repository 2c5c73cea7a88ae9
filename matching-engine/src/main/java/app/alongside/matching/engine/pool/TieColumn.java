package app.alongside.matching.engine.pool;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** For each person a short list of other people, in the order given; people who are not in the pool are left out. */
public final class TieColumn {
    private final int[] start;
    private final int[] others;

    private TieColumn(int[] start, int[] others) {
        this.start = start;
        this.others = others;
    }

    static TieColumn of(
            List<PersonSpec> people, Map<String, Integer> index, Function<PersonSpec, Collection<String>> named) {
        int[] start = new int[people.size() + 1];
        IntList others = new IntList();
        for (int person = 0; person < people.size(); person++) {
            for (String id : named.apply(people.get(person))) {
                Integer other = index.get(id);
                if (other != null && other != person) {
                    others.add(other);
                }
            }
            start[person + 1] = others.size();
        }
        return new TieColumn(start, others.toArray());
    }

    /** The place of {@code other} in the person's list, or -1. */
    public int rank(int person, int other) {
        for (int i = start[person]; i < start[person + 1]; i++) {
            if (others[i] == other) {
                return i - start[person];
            }
        }
        return -1;
    }

    /** Whether one of the two names the other. */
    public boolean either(int a, int b) {
        return rank(a, b) >= 0 || rank(b, a) >= 0;
    }

    /** How many people the person names. */
    public int count(int person) {
        return start[person + 1] - start[person];
    }

    /** The person named at a place of the list. */
    public int other(int person, int place) {
        return others[start[person] + place];
    }
}
