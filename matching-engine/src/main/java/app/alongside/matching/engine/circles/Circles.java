package app.alongside.matching.engine.circles;

import app.alongside.matching.engine.RunOptions;
import app.alongside.matching.engine.graph.Cancellation;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Seats people in circles: as many as it can, and among such seatings one that is worth much. With up to
 * {@value EverySubset#MOST_PARTIES} parties the best there is; otherwise by construction, rescue and exchange, with a bound on how
 * many could sit.
 */
public final class Circles {
    private static final int MOST_TRIES = 100;
    private static final int LEAST_TRIES = 3;
    private static final int PEOPLE_IN_ALL_TRIES = 10_000;

    private final CircleProblem problem;
    private final Cancellation cancellation;

    private Circles(CircleProblem problem, Cancellation cancellation) {
        this.problem = problem;
        this.cancellation = cancellation;
    }

    /** The circles for a problem; of the options only the cancellation counts. */
    public static CirclePlan plan(CircleProblem problem, RunOptions options) {
        return new Circles(problem, options.cancellation()).plan();
    }

    /** As {@link #plan}, but never by listing every subset. */
    static CirclePlan planBySearch(CircleProblem problem, Cancellation cancellation) {
        Circles circles = new Circles(problem, cancellation);
        int bound = new PlacementBound(problem).people();
        return circles.told(circles.search(bound), bound, false);
    }

    private CirclePlan plan() {
        if (problem.parties().size() <= EverySubset.MOST_PARTIES) {
            Seating best = new EverySubset(problem).best();
            return told(best, best.people(), true);
        }
        int bound = new PlacementBound(problem).people();
        return told(search(bound), bound, false);
    }

    private Seating search(int bound) {
        Seating best = new Seating(problem);
        if (problem.topics().count() == 0) {
            return best;
        }
        int tries = Math.clamp(PEOPLE_IN_ALL_TRIES / Math.max(1, problem.pool().size()), LEAST_TRIES, MOST_TRIES);
        for (int attempt = 0; attempt < tries && best.people() < bound && !isStopped(best); attempt++) {
            Seating seating = new Seating(problem);
            SplittableRandom shake = new SplittableRandom(problem.policy().seed() * MOST_TRIES + attempt);
            new DensestFirst(seating, target(shake, attempt), shake).fill(this::isStopped);
            new Rescue(seating).run(this::isStopped);
            best = Seating.byPeopleThenWorth().compare(seating, best) > 0 ? seating : best;
        }
        new Exchange(best).run(this::isStopped);
        return best;
    }

    private boolean isStopped(Seating any) {
        return cancellation.requested();
    }

    /**
     * How full circles are made at first: half-way, or more where facilitators are few; then other sizes. Where circles are
     * facilitated somebody is willing, or the bound would be zero and nothing would be tried.
     */
    private int target(SplittableRandom shake, int attempt) {
        CircleRules rules = problem.rules();
        int people = problem.parties().stream().mapToInt(Party::size).sum();
        int willing =
                (int) problem.parties().stream().filter(problem::facilitates).count();
        int needed = rules.facilitated() ? Math.ceilDiv(people, willing) : rules.least();
        int middle = Math.clamp((rules.least() + rules.most()) / 2, Math.min(needed, rules.most()), rules.most());
        return switch (attempt) {
            case 0 -> middle;
            case 1 -> rules.least();
            case 2 -> rules.most();
            default -> shake.nextInt(rules.least(), rules.most() + 1);
        };
    }

    private CirclePlan told(Seating seating, int bound, boolean best) {
        CircleTeller teller = new CircleTeller(problem);
        List<Circle> circles = seating.circles().stream()
                .map(teller::circle)
                .sorted(Comparator.comparing(circle -> circle.members().getFirst()))
                .toList();
        boolean[] sits = new boolean[problem.pool().size()];
        seating.circles()
                .forEach(circle -> circle.parties()
                        .forEach(party -> IntStream.of(party.members()).forEach(person -> sits[person] = true)));
        WhyStranded why = new WhyStranded(problem, circles, sits);
        List<Stranded> stranded = IntStream.range(0, sits.length)
                .filter(person -> !sits[person])
                .mapToObj(person -> cancellation.requested() ? why.inBrief(person) : why.stranded(person))
                .sorted(Comparator.comparing(Stranded::id))
                .toList();
        return new CirclePlan(
                circles, stranded, problem.refusedMusts(), seating.people(), bound, best, !cancellation.requested());
    }
}
