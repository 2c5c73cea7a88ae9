package app.alongside.matching.engine.laboratory;

import app.alongside.matching.engine.candidates.PairSet;
import app.alongside.matching.engine.candidates.Problem;
import app.alongside.matching.engine.candidates.Solved;
import app.alongside.matching.engine.policy.Weights;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * What pairing people at random would reach: people come in random order, and each takes anybody who is allowed and has a place
 * left, until nobody can be added. All rules hold and settled pairs stay, so the difference to a result is what choosing is worth.
 *
 * <p>Each person looks at others in a random order, at all of them in pools of up to 4,000 people and at fewer in larger ones, so
 * that a round never looks at more than {@value #LOOKS} pairs. In those smaller pools no pair that could be added is left out.
 */
public final class RandomPairing {
    private static final int LOOKS = 16_000_000;
    private static final int FEWEST_LOOKS = 50;
    private static final int ROUNDS = 5;
    private static final int LARGE = 20_000;

    private final Problem problem;
    private final SplittableRandom random;
    private final int[] places;
    private final Set<Long> chosen = new HashSet<>();
    private final int[] open;
    private int openCount;

    private RandomPairing(Problem problem, long seed) {
        this.problem = problem;
        random = new SplittableRandom(seed);
        places = new int[problem.pool().size()];
        open = new int[places.length];
        for (int person = 0; person < places.length; person++) {
            places[person] = problem.places(person);
            if (places[person] > 0) {
                open[openCount++] = person;
            }
        }
    }

    /** The total in units, settled pairs and bonuses included, as a certificate counts it; the mean of a few rounds, of one in large pools. */
    public static double value(Solved solved) {
        Problem problem = solved.problem();
        long seed = problem.policy().seed();
        int rounds = problem.pool().size() > LARGE ? 1 : ROUNDS;
        double sum = 0;
        for (int round = 0; round < rounds; round++) {
            sum += new RandomPairing(problem, seed + round).pair() + settled(problem);
        }
        return sum / rounds / Weights.MICRO;
    }

    private static long settled(Problem problem) {
        PairSet pairs = problem.settled();
        long sum = 0;
        for (int pair = 0; pair < pairs.size(); pair++) {
            sum += weight(problem, pairs.first(pair), pairs.second(pair));
        }
        return sum;
    }

    private static long weight(Problem problem, int one, int other) {
        int low = Math.min(one, other);
        int high = Math.max(one, other);
        return problem.weight(low, high, problem.scorer().views(low, high));
    }

    private long pair() {
        long value = 0;
        while (openCount > 0) {
            int person = takeOut(random.nextInt(openCount));
            while (places[person] > 0) {
                int partner = findPartner(person);
                if (partner < 0) {
                    break;
                }
                places[person]--;
                chosen.add(key(person, open[partner]));
                value += weight(problem, person, open[partner]);
                if (--places[open[partner]] == 0) {
                    takeOut(partner);
                }
            }
        }
        return value;
    }

    /** Shuffles the open people as far as it looks at them; the place of the first who is allowed. */
    private int findPartner(int person) {
        int looks = Math.min(openCount, Math.max(FEWEST_LOOKS, LOOKS / places.length));
        for (int look = 0; look < looks; look++) {
            int place = look + random.nextInt(openCount - look);
            int other = open[place];
            open[place] = open[look];
            open[look] = other;
            if (problem.allows(person, other) && !chosen.contains(key(person, other))) {
                return look;
            }
        }
        return -1;
    }

    private int takeOut(int place) {
        int person = open[place];
        open[place] = open[--openCount];
        return person;
    }

    private static long key(int one, int other) {
        return (long) Math.min(one, other) << 32 | Math.max(one, other);
    }
}
