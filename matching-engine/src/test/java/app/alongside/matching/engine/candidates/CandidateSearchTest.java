package app.alongside.matching.engine.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.matching.engine.Populations;
import app.alongside.matching.engine.graph.Cancellation;
import app.alongside.matching.engine.graph.Graph;
import app.alongside.matching.engine.graph.SolveOptions;
import app.alongside.matching.engine.graph.Solver;
import app.alongside.matching.engine.policy.MatchPolicy;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class CandidateSearchTest {
    /** Lists by worth alone would name the same few people: half of the value is then out of reach. */
    @Property(tries = 15)
    void theFirstCandidatesNearlyReachTheBestOfAllPairs(@ForAll @LongRange(max = 1_000_000) long seed) {
        Problem problem = company(400, seed, 20);

        long reached = value(search(problem, 1).find().candidates().toGraph());

        long best = Math.round(
                CertifiedSearch.solve(problem, options(1)).certificate().upperBound() * 1e6);
        assertThat(reached).isGreaterThan(best * 98 / 100);
    }

    @Property(tries = 15)
    void nobodyIsLeftWithoutACandidateWhoMayHaveOne(@ForAll @LongRange(max = 1_000_000) long seed) {
        Problem problem = company(150, seed, 20);
        Graph found = search(problem, 1).find().candidates().toGraph();

        for (int person = 0; person < 150; person++) {
            int someone = person;
            boolean mayHaveOne = IntStream.range(0, 150).anyMatch(other -> problem.allows(someone, other));
            assertThat(found.degree(person) > 0).as("person %d", person).isEqualTo(mayHaveOne);
        }
    }

    @Property(tries = 10)
    void theCandidatesAreTheSameOnAnyNumberOfThreads(
            @ForAll @LongRange(max = 1_000_000) long seed, @ForAll @IntRange(min = 2, max = 8) int threads) {
        Problem problem = company(300, seed, 5);

        CandidateGraph alone = search(problem, 1).find().candidates();
        CandidateGraph together = search(problem, threads).find().candidates();

        assertThat(keys(together)).containsExactly(keys(alone));
    }

    /** As little as how threads take turns: what is known of a given pair beforehand is less than it may be worth. */
    @Property(tries = 20)
    void theOrderInWhichPairsAreLookedAtMakesNoDifference(@ForAll @LongRange(max = 1_000_000) long seed) {
        Problem problem = new Problem(
                Populations.choosy(200, seed), MatchPolicy.defaults().withShortlist(3), running(seed));
        Scanning scanning = Scanning.of(problem, options(1).workers(RunPhase.SCORING));
        CandidateSearch search = new CandidateSearch(scanning);
        Outlook guess = search.guess(100);

        CandidateGraph forwards = search.findAmong(scanning.everybody(), guess);
        CandidateGraph backwards = search.findAmong(new Backwards(scanning.everybody()), guess);

        assertThat(keys(backwards)).containsExactly(keys(forwards));
    }

    /** The same looks from the last to the first. */
    private record Backwards(Looks looks) implements Looks {
        @Override
        public int pieces() {
            return looks.pieces();
        }

        @Override
        public void each(int piece, Consumer<Look> looking) {
            looks.each(looks.pieces() - 1 - piece, looking);
        }

        @Override
        public Looks among(BitSet some) {
            return new Backwards(looks.among(some));
        }

        @Override
        public boolean isLeftToTheOther(int person, int other) {
            return looks.isLeftToTheOther(person, other);
        }
    }

    private static Commitments running(long seed) {
        Random random = new Random(seed);
        List<IdPair> running = IntStream.range(0, 30)
                .mapToObj(pair -> new IdPair("p" + random.nextInt(100), "p" + (100 + random.nextInt(100))))
                .toList();
        return new Commitments(List.of(), running, Set.of());
    }

    private static Problem company(int people, long seed, int shortlist) {
        return new Problem(
                Populations.company(people, seed), MatchPolicy.defaults().withShortlist(shortlist), Commitments.none());
    }

    private static CandidateSearch search(Problem problem, int threads) {
        return new CandidateSearch(Scanning.of(problem, options(threads).workers(RunPhase.SCORING)));
    }

    private static SearchOptions options(int threads) {
        return new SearchOptions(threads, RunProgress.NONE, Cancellation.NEVER, 5_000);
    }

    private static long value(Graph graph) {
        return Solver.solve(graph, SolveOptions.defaults().withThreads(1))
                .measures()
                .value();
    }

    private static long[] keys(CandidateGraph candidates) {
        return IntStream.range(0, candidates.size())
                .mapToLong(pair -> CandidateGraph.key(candidates.first(pair), candidates.second(pair)))
                .toArray();
    }
}
