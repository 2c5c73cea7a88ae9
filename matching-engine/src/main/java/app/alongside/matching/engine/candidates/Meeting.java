package app.alongside.matching.engine.candidates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How the people of two sides meet: each with each or, where these are too many pairs, as many as there may be. Of these one half is
 * for those who cost least together. For the other half both sides fall into groups of people who stand together in the line-up, and
 * each group meets the one of the other side that stands as far along: nobody goes without, and where the sides are spread alike over
 * the levels, most meet people like themselves in level and place.
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
        int[] askersInLine = inLine(askers);
        int[] othersInLine = inLine(others);
        for (int group = 0; group < groups; group++) {
            looks.add(Crossing.between(costs, part(groups, group, askersInLine), part(groups, group, othersInLine)));
        }
        return new Crossings(looks);
    }

    private static long pairs(int[] askers, int[] others) {
        return (long) askers.length * others.length;
    }

    private long most(int[] askers, int[] others) {
        return each * ((long) askers.length + others.length);
    }

    private int[] inLine(int[] people) {
        Lineup everybody = costs.everybody();
        return IntStream.of(people)
                .map(everybody::place)
                .sorted()
                .map(place -> everybody.people()[place])
                .toArray();
    }

    private static int[] part(int groups, int group, int[] people) {
        return Arrays.copyOfRange(people, end(groups, group, people), end(groups, group + 1, people));
    }

    private static int end(int groups, int before, int[] people) {
        return (int) ((long) people.length * before / groups);
    }
}
