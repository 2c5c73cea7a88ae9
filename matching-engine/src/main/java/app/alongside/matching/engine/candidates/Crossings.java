package app.alongside.matching.engine.candidates;

import app.alongside.matching.engine.pool.SkillColumns;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The pairs that are looked at in a pool of which not every pair can be: of each skill those who want it with those who offer it, all
 * who could swap, people of whom the same is not known, those of whom nothing is known with everybody, the cheapest with each other,
 * and people who stand near each other; of each as many as a {@link Budget} allows. Memory in proportion to what people said.
 */
final class Crossings implements Looks {
    private static final int PERSON_BITS = 28;

    private final List<? extends Looks> all;
    private final int[] starts;

    /** Some looks, one after another. */
    Crossings(List<? extends Looks> all) {
        this.all = all;
        starts = new int[all.size() + 1];
        for (int at = 0; at < all.size(); at++) {
            starts[at + 1] = starts[at] + all.get(at).pieces();
        }
    }

    /** The pairs of those for whom pairs are sought, where places cost so much, in micro-units. */
    static Looks of(Scanning scanning, long[] prices, Budget budget) {
        Problem problem = scanning.problem();
        Lineup everybody = scanning.sieve().lineup();
        List<Looks> looks = new ArrayList<>();
        addExchanges(looks, problem, new Crossing.Costs(everybody, prices), budget);
        addOthers(looks, problem, new Crossing.Costs(everybody, new Appeal(problem).costs(prices)), budget);
        looks.add(Neighbours.of(everybody, budget.near()));
        Crossings all = new Crossings(looks);
        return problem.seeksForAll() ? all : all.among(scanning.seeking());
    }

    private static void addExchanges(List<Looks> looks, Problem problem, Crossing.Costs costs, Budget budget) {
        SkillLists lists = new SkillLists(problem.pool().skills(), inOrder(costs));
        Meeting meeting = new Meeting(costs, budget.exchange());
        int[] common = IntStream.range(0, lists.skills())
                .filter(skill -> meeting.isTooLarge(lists.learners(skill), lists.helpers(skill)))
                .toArray();
        looks.add(new Swaps(lists, meeting, common));
        for (int skill = 0; skill < lists.skills(); skill++) {
            looks.add(meeting.between(lists.learners(skill), lists.helpers(skill)));
        }
    }

    private static void addOthers(List<Looks> looks, Problem problem, Crossing.Costs costs, Budget budget) {
        SkillColumns skills = problem.pool().skills();
        int[] all = inOrder(costs);
        int[] noOffers = only(all, person -> skills.offerCount(person) == 0);
        int[] noWants = only(all, person -> skills.wantCount(person) == 0);
        int[] nothing = only(noOffers, person -> skills.wantCount(person) == 0);
        Meeting meeting = new Meeting(costs, budget.exchange());
        looks.add(meeting.between(noOffers, noOffers));
        looks.add(meeting.between(noWants, noWants));
        looks.add(meeting.between(nothing, all));
        looks.add(Crossing.within(costs, all, budget.anybody() * (long) all.length));
    }

    /** Everybody with a place to fill, who costs least first. */
    private static int[] inOrder(Crossing.Costs costs) {
        long[] keys = IntStream.of(costs.everybody().people())
                .mapToLong(person -> (costs.of(person) << PERSON_BITS) + person)
                .toArray();
        Arrays.parallelSort(keys);
        return Arrays.stream(keys)
                .mapToInt(key -> (int) (key & (1L << PERSON_BITS) - 1))
                .toArray();
    }

    private static int[] only(int[] people, IntPredicate some) {
        return IntStream.of(people).filter(some).toArray();
    }

    @Override
    public Crossings among(BitSet some) {
        return new Crossings(all.stream().map(looks -> looks.among(some)).toList());
    }

    @Override
    public int pieces() {
        return starts[all.size()];
    }

    @Override
    public void each(int piece, Consumer<Look> looking) {
        int found = Arrays.binarySearch(starts, piece);
        int at = found >= 0 ? found : -found - 2;
        while (starts[at + 1] == piece) {
            at++;
        }
        all.get(at).each(piece - starts[at], looking);
    }
}
