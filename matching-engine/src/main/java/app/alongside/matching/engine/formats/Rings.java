package app.alongside.matching.engine.formats;

import app.alongside.matching.engine.candidates.Commitments;
import app.alongside.matching.engine.candidates.Problem;
import app.alongside.matching.engine.policy.Factor;
import app.alongside.matching.engine.policy.MatchPolicy;
import app.alongside.matching.engine.policy.Rule;
import app.alongside.matching.engine.pool.Pool;
import app.alongside.matching.engine.scoring.PairScorer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds rings of three and four for people whom no pair serves: A helps B, B helps C, C helps A, each with something the next one
 * wants. All members meet, so every two of them keep the rules (but that both must gain, which the ring sees to).
 *
 * <p>Each learner keeps the {@value #HELPERS} best helpers; all rings over those are listed, each once, and the choice of rings
 * without a common member that serves the most people, and among such choices is worth the most, is searched by {@link RingChoice}.
 */
public final class Rings {
    private static final int HELPERS = 10;
    private static final int MOST_RINGS = 20_000;

    private final Problem problem;
    private final Pool pool;
    private final int[] people;
    private final int[][] helpers;
    private final List<Found> found = new ArrayList<>();

    private Rings(Pool pool, MatchPolicy policy, Collection<String> ids) {
        this.pool = pool;
        problem = new Problem(pool, policy.with(policy.rules().without(Rule.BOTH_GAIN)), Commitments.none());
        people = ids.stream()
                .mapToInt(pool::indexOf)
                .filter(p -> problem.places(p) > 0)
                .distinct()
                .sorted()
                .toArray();
        helpers = new int[pool.size()][];
        for (int learner : people) {
            helpers[learner] = helpersOf(learner);
        }
    }

    /**
     * The rings chosen and the people left over.
     *
     * @param proven whether no other choice among the rings listed serves more people or is worth more
     */
    public record Result(List<Ring> rings, List<String> leftOver, boolean proven) {}

    /** A possible ring: members by number, each helping the next, and what it is worth in all. */
    record Found(int[] members, long worth) {}

    /** Forms rings among the given people. */
    public static Result form(Pool pool, MatchPolicy policy, Collection<String> ids) {
        Rings rings = new Rings(pool, policy, ids);
        rings.list();
        RingChoice choice = new RingChoice(rings.found, pool.size());
        List<Ring> chosen = choice.best().stream()
                .map(rings::ring)
                .sorted(Comparator.comparing(r -> r.members().getFirst()))
                .toList();
        List<String> leftOver = ids.stream()
                .distinct()
                .filter(id -> chosen.stream().noneMatch(r -> r.members().contains(id)))
                .sorted()
                .toList();
        return new Result(chosen, leftOver, choice.proven() && rings.found.size() < MOST_RINGS);
    }

    private int[] helpersOf(int learner) {
        return IntStream.of(people)
                .filter(helper ->
                        problem.allows(learner, helper) && pool.skills().met(learner, helper) > 0)
                .boxed()
                .sorted(Comparator.comparingInt((Integer helper) -> view(learner, helper))
                        .reversed()
                        .thenComparing(helper -> helper))
                .limit(HELPERS)
                .mapToInt(helper -> helper)
                .toArray();
    }

    /** How a learner sees a helper in a ring, where giving back goes round: reciprocity counts what the learner gets. */
    private int view(int learner, int helper) {
        PairScorer scorer = problem.scorer();
        int[] parts = scorer.parts(learner, helper);
        int gets = pool.skills().met(learner, helper);
        parts[Factor.RECIPROCITY.ordinal()] = scorer.contribution(Factor.RECIPROCITY, gets);
        return IntStream.of(parts).sum();
    }

    private void list() {
        for (int first : people) {
            for (int second : helpers[first]) {
                for (int third : second > first ? helpers[second] : new int[0]) {
                    if (third > first && problem.allows(first, third)) {
                        close(first, second, third);
                    }
                }
            }
        }
    }

    /** Each of these is helped by the next; the smallest number comes first, so that a ring is listed once. */
    private void close(int first, int second, int third) {
        if (helps(third, first)) {
            add(first, second, third);
        }
        for (int fourth : helpers[third]) {
            if (fourth > first && fourth != second && helps(fourth, first) && problem.allows(second, fourth)) {
                add(first, second, third, fourth);
            }
        }
    }

    /** Whether {@code first} is among those who help {@code last}, which closes the ring. */
    private boolean helps(int last, int first) {
        return IntStream.of(helpers[last]).anyMatch(h -> h == first);
    }

    private void add(int... learnersFirst) {
        if (found.size() < MOST_RINGS) {
            int[] members = new int[learnersFirst.length];
            long worth = 0;
            for (int i = 0; i < members.length; i++) {
                members[members.length - 1 - i] = learnersFirst[i];
                worth += view(learnersFirst[i], learnersFirst[(i + 1) % members.length]);
            }
            found.add(new Found(members, worth));
        }
    }

    private Ring ring(Found ring) {
        int[] members = ring.members();
        int start = IntStream.range(0, members.length)
                .boxed()
                .min(Comparator.comparing(i -> pool.id(members[i])))
                .orElseThrow();
        List<String> ids = new ArrayList<>();
        List<Integer> views = new ArrayList<>();
        for (int i = 0; i < members.length; i++) {
            int member = members[(start + i) % members.length];
            int helper = members[(start + i + members.length - 1) % members.length];
            ids.add(pool.id(member));
            views.add(view(member, helper));
        }
        return new Ring(List.copyOf(ids), List.copyOf(views));
    }
}
