package app.alongside.matching.explanations;

import app.alongside.matching.engine.candidates.Problem;
import app.alongside.matching.engine.policy.Rule;
import app.alongside.matching.engine.pool.Pool;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Counts, for one person, whom each rule excludes: a look at everybody else, so time grows with the square of the pool
 * when it is done for all. Pools of more than {@value #LARGEST} people go without. Whoever is blocked, in whichever
 * direction, is not counted at all: the number would tell people that somebody has blocked them.
 */
final class Sieving {
    private static final int LARGEST = 3000;

    private final Problem problem;

    Sieving(Problem problem) {
        this.problem = problem;
    }

    @Nullable Sieve of(String id) {
        Pool pool = problem.pool();
        if (pool.size() > LARGEST) {
            return null;
        }
        int person = pool.indexOf(id);
        Map<Sieve.Step, Integer> without = new EnumMap<>(Sieve.Step.class);
        int people = 0;
        int left = 0;
        for (int other = 0; other < pool.size(); other++) {
            Set<Rule> broken = problem.rules().broken(person, other);
            if (other != person && !broken.contains(Rule.BLOCKED)) {
                people++;
                if (broken.isEmpty()) {
                    left++;
                } else {
                    without.merge(Sieve.Step.of(broken), 1, Integer::sum);
                }
            }
        }
        return new Sieve(people, without, left);
    }
}
