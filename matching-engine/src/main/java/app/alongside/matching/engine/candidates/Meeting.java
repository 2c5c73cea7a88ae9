package app.alongside.matching.engine.candidates;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How the people of two sides meet: each with each or, where these are too many pairs, as many as there may be. Of these one half is
 * for those who cost least together. For the other half both sides fall into groups, and each group meets one of the other side, so
 * that nobody goes without.
 *
 * @param costs of everybody; both sides stand in the order of what they cost
 * @param each so many pairs for each of both sides
 */
record Meeting(Crossing.Costs costs, int each) {
    private static final int HALVES = 2;

    boolean isTooLarge(int[] askers, int[] others) {
        return pairs(askers, others) > most(askers, others);
    }

    Looks between(int[] askers, int[] others) {
        if (!isTooLarge(askers, others)) {
            return Crossing.between(costs, askers, others);
        }
        long half = Math.max(1, most(askers, others) / HALVES);
        List<Looks> looks = new ArrayList<>(List.of(Crossing.cheapest(costs, askers, others, half)));
        int groups = (int) Math.min(Math.ceilDiv(pairs(askers, others), half), Math.min(askers.length, others.length));
        for (int group = 0; group < groups; group++) {
            looks.add(Crossing.between(costs, every(groups, group, askers), every(groups, group, others)));
        }
        return new Crossings(looks);
    }

    private static long pairs(int[] askers, int[] others) {
        return (long) askers.length * others.length;
    }

    private long most(int[] askers, int[] others) {
        return each * ((long) askers.length + others.length);
    }

    private static int[] every(int groups, int first, int[] people) {
        return IntStream.iterate(first, at -> at < people.length, at -> at + groups)
                .map(at -> people[at])
                .toArray();
    }
}
