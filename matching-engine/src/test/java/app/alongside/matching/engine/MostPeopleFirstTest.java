package app.alongside.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.matching.engine.candidates.IdPair;
import app.alongside.matching.engine.candidates.Problem;
import app.alongside.matching.engine.graph.Objective;
import app.alongside.matching.engine.policy.MatchPolicy;
import app.alongside.matching.engine.policy.Rules;
import app.alongside.matching.engine.pool.PersonSpec;
import app.alongside.matching.engine.pool.PersonSpecBuilder;
import app.alongside.matching.engine.pool.Pool;
import app.alongside.matching.engine.pool.PoolBuilder;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Most people first beside pairs that are settled: who has a partner there is no longer without one. */
class MostPeopleFirstTest {
    private static final int SIDE = 4;
    private static final RunOptions ONE_THREAD = RunOptions.defaults().withThreads(1);
    private static final MatchPolicy FOR_PEOPLE =
            MatchPolicy.defaults().with(Rules.none()).with(Objective.MOST_PEOPLE_FIRST);
    private static final MatchPolicy FOR_THE_WEAKEST = FOR_PEOPLE.with(Objective.NO_WEAK_MATCH);

    /** Both want the mentor's last place; the mentee has somebody already, and more in common with the mentor. */
    @Test
    void aPlaceGoesToWhoeverHasNobodyRatherThanToSomebodyWithASettledPartner() {
        Pool pool = Pool.builder()
                .add(PersonSpec.person("friend").mustNot("mentor", "newcomer").build())
                .add(PersonSpec.person("mentee")
                        .partners(2)
                        .interests("chess")
                        .mustNot("newcomer")
                        .build())
                .add(PersonSpec.person("mentor").interests("chess").build())
                .add(PersonSpec.person("newcomer").interests("rowing").build())
                .build();
        RunOptions settled = ONE_THREAD.withLocked(List.of(new IdPair("friend", "mentee")));

        assertThat(Matcher.match(pool, FOR_PEOPLE.with(Objective.TOTAL_VALUE), settled)
                        .unmatched())
                .extracting(Unmatched::id)
                .containsExactly("newcomer");
        for (MatchPolicy policy : List.of(FOR_PEOPLE, FOR_THE_WEAKEST)) {
            assertThat(Matcher.match(pool, policy, settled).unmatched()).isEmpty();
        }
    }

    @Property(tries = 150)
    void asManyPeopleHaveSomebodyAsInAnyChoiceBesideTheSettledPairs(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Pool pool = twoSides(random);
        RunOptions settled = ONE_THREAD.withLocked(somePairs(pool, random));
        Problem problem = new Problem(pool, FOR_PEOPLE, settled.commitments());

        for (MatchPolicy policy : List.of(FOR_PEOPLE, FOR_THE_WEAKEST)) {
            MatchResult result = Matcher.match(pool, policy, settled);
            assertThat(result.measures().matchedPeople()).isEqualTo(new EveryChoice(problem).mostPeople());
            assertThat(result.unmatched())
                    .hasSize(pool.size() - result.measures().matchedPeople());
        }
    }

    /** Nobody may meet anybody of the own side, and of the other side not everybody. */
    private static Pool twoSides(SplittableRandom random) {
        PoolBuilder pool = Pool.builder();
        for (int person = 0; person < 2 * SIDE; person++) {
            int side = person / SIDE;
            PersonSpecBuilder spec = PersonSpec.person("p" + person)
                    .partners(1 + random.nextInt(2))
                    .interests("interest " + random.nextInt(3));
            IntStream.range(0, 2 * SIDE)
                    .filter(other -> other / SIDE == side || random.nextInt(3) == 0)
                    .forEach(other -> spec.mustNot("p" + other));
            pool.add(spec.build());
        }
        return pool.build();
    }

    private static List<IdPair> somePairs(Pool pool, SplittableRandom random) {
        return IntStream.range(0, 1 + random.nextInt(2))
                .mapToObj(any -> new IdPair(pool.id(random.nextInt(SIDE)), pool.id(SIDE + random.nextInt(SIDE))))
                .toList();
    }

    /** Tries every choice of pairs. */
    private static final class EveryChoice {
        private final Problem problem;
        private final List<int[]> allowed = new ArrayList<>();
        private final int[] places;
        private final BitSet matched = new BitSet();

        EveryChoice(Problem problem) {
            this.problem = problem;
            int people = problem.pool().size();
            places = IntStream.range(0, people).map(problem::places).toArray();
            for (int a = 0; a < people; a++) {
                for (int b = a + 1; b < people; b++) {
                    if (problem.allows(a, b)) {
                        allowed.add(new int[] {a, b});
                    }
                }
            }
        }

        int mostPeople() {
            for (int pair = 0; pair < problem.settled().size(); pair++) {
                matched.set(problem.settled().first(pair));
                matched.set(problem.settled().second(pair));
            }
            return mostPeople(0, matched);
        }

        private int mostPeople(int from, BitSet so) {
            if (from == allowed.size()) {
                return so.cardinality();
            }
            int most = mostPeople(from + 1, so);
            int a = allowed.get(from)[0];
            int b = allowed.get(from)[1];
            if (places[a] > 0 && places[b] > 0) {
                BitSet more = (BitSet) so.clone();
                more.set(a);
                more.set(b);
                places[a]--;
                places[b]--;
                most = Math.max(most, mostPeople(from + 1, more));
                places[a]++;
                places[b]++;
            }
            return most;
        }
    }
}
