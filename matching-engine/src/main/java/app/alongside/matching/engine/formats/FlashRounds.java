package app.alongside.matching.engine.formats;

import app.alongside.matching.engine.RunOptions;
import app.alongside.matching.engine.candidates.Commitments;
import app.alongside.matching.engine.candidates.IdPair;
import app.alongside.matching.engine.candidates.Problem;
import app.alongside.matching.engine.graph.Graph;
import app.alongside.matching.engine.graph.Objective;
import app.alongside.matching.engine.graph.SolveOptions;
import app.alongside.matching.engine.graph.Solver;
import app.alongside.matching.engine.policy.MatchPolicy;
import app.alongside.matching.engine.policy.Weights;
import app.alongside.matching.engine.pool.Pool;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Rounds of short conversations in which nobody meets the same person twice, and in each as many people take part as can.
 *
 * <p>Where everybody may meet everybody, the rounds are those of a tournament: for n people n-1 rounds (n for an odd number, each
 * sitting out once), each pair once. Otherwise each round is a matching of the most people over the pairs not yet met; who sat out
 * before comes first, and pairs of people with few others left to meet come before the rest.
 */
public final class FlashRounds {
    private static final long SAT_OUT = 4L * Weights.MICRO;

    private final RunOptions options;
    private final Problem problem;
    private final int people;
    private final Set<Long> met = new HashSet<>();
    private final int[] satOut;

    private FlashRounds(Pool pool, MatchPolicy policy, RunOptions options, Collection<IdPair> before) {
        this.options = options;
        problem = new Problem(pool, policy, Commitments.none());
        people = pool.size();
        satOut = new int[people];
        before.stream()
                .filter(pair -> pool.contains(pair.first()) && pool.contains(pair.second()))
                .forEach(pair -> met.add(key(pool.indexOf(pair.first()), pool.indexOf(pair.second()))));
    }

    /** Who talks to whom in a round, and who sits out. */
    public record Round(List<IdPair> pairs, List<String> sittingOut) {}

    /**
     * How many rounds of conversations there are.
     *
     * @param rounds how many at most; where everybody has met everybody whom they may meet, there are no more
     * @param before pairs that met already
     */
    public record Terms(int rounds, Collection<IdPair> before) {
        /** Refuses to plan less than nothing. */
        public Terms {
            if (rounds < 0) {
                throw new IllegalArgumentException("The number of rounds is at least 0, not " + rounds + ".");
            }
        }

        /** So many rounds of people who have not met before. */
        public static Terms of(int rounds) {
            return new Terms(rounds, List.of());
        }
    }

    /** Plans the rounds for everybody in the pool; where the options cancel it, those that were planned by then. */
    public static List<Round> plan(Pool pool, MatchPolicy policy, RunOptions options, Terms terms) {
        return new FlashRounds(pool, policy, options, terms.before).plan(terms.rounds);
    }

    private List<Round> plan(int rounds) {
        List<Round> planned = new ArrayList<>();
        int tournament = isFree() ? Math.min(rounds, roundsOfTournament()) : 0;
        int[] seats = seats();
        for (int round = 0; round < rounds && !options.cancellation().requested(); round++) {
            Round next = round < tournament ? tournamentRound(seats, round) : nextRound();
            if (next.pairs.isEmpty()) {
                break;
            }
            planned.add(next);
        }
        return List.copyOf(planned);
    }

    private boolean isFree() {
        for (int a = 0; a < people; a++) {
            for (int b = a + 1; b < people; b++) {
                if (!mayMeet(a, b)) {
                    return false;
                }
            }
        }
        return people > 1;
    }

    private boolean mayMeet(int a, int b) {
        return problem.allows(a, b) && !met.contains(key(a, b));
    }

    private int roundsOfTournament() {
        return people - 1 + people % 2;
    }

    /** Everybody in an order that the seed decides, and an empty seat for an odd number. */
    private int[] seats() {
        int[] seats = new int[people + people % 2];
        Random random = new Random(problem.policy().seed());
        for (int i = 0; i < seats.length; i++) {
            int j = random.nextInt(i + 1);
            seats[i] = seats[j];
            seats[j] = i < people ? i : -1;
        }
        return seats;
    }

    /** The circle method: one seat stays, the others move on by one each round, and opposite seats meet. */
    private Round tournamentRound(int[] seats, int round) {
        int others = seats.length - 1;
        List<int[]> pairs = new ArrayList<>();
        for (int i = 0; i < seats.length / 2; i++) {
            int one = i == 0 ? seats[others] : seats[(round + i) % others];
            int two = seats[(round + others - i) % others];
            if (one >= 0 && two >= 0) {
                pairs.add(new int[] {one, two});
            }
        }
        return settle(pairs);
    }

    private Round nextRound() {
        List<int[]> open = new ArrayList<>();
        int[] left = new int[people];
        for (int a = 0; a < people; a++) {
            for (int b = a + 1; b < people; b++) {
                if (mayMeet(a, b)) {
                    open.add(new int[] {a, b});
                    left[a]++;
                    left[b]++;
                }
            }
        }
        Graph.Builder graph = Graph.builder(people);
        for (int[] pair : open) {
            graph.edge(pair[0], pair[1], weight(pair[0], pair[1], left));
        }
        SolveOptions solving = SolveOptions.defaults()
                .withThreads(1)
                .withSeed(problem.policy().seed())
                .withCancellation(options.cancellation())
                .withObjective(Objective.MOST_PEOPLE_FIRST);
        List<int[]> chosen = new ArrayList<>();
        for (int edge : Solver.solve(graph.build(), solving).chosenEdges()) {
            chosen.add(open.get(edge));
        }
        return settle(chosen);
    }

    private long weight(int a, int b, int[] left) {
        long scarce = 2L * Weights.MICRO / Math.min(left[a], left[b]);
        long value = problem.scorer().value(problem.scorer().views(a, b));
        return value + scarce + SAT_OUT * (Math.min(50, satOut[a]) + Math.min(50, satOut[b]));
    }

    private Round settle(List<int[]> chosen) {
        boolean[] in = new boolean[people];
        List<IdPair> pairs = new ArrayList<>();
        for (int[] pair : chosen) {
            met.add(key(pair[0], pair[1]));
            in[pair[0]] = true;
            in[pair[1]] = true;
            pairs.add(new IdPair(problem.pool().id(pair[0]), problem.pool().id(pair[1])));
        }
        List<String> out = new ArrayList<>();
        for (int person = 0; person < people; person++) {
            if (!in[person]) {
                satOut[person]++;
                out.add(problem.pool().id(person));
            }
        }
        out.sort(null);
        return new Round(List.copyOf(pairs), List.copyOf(out));
    }

    private static long key(int a, int b) {
        return (long) Math.min(a, b) << 32 | Math.max(a, b);
    }
}
