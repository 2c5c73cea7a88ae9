package app.alongside.matching.engine.explain;

import app.alongside.matching.engine.candidates.Problem;
import app.alongside.matching.engine.candidates.Solved;
import app.alongside.matching.engine.policy.Rule;
import app.alongside.matching.engine.pool.Pool;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Looks for the smallest change that gives somebody a partner, in this order: a place of their own, up to an hour more in common
 * with somebody (the least first), one more place at somebody else, another want, an exception from a rule. Each is tried by
 * solving again, with the most promising partners first, and the first that works is told.
 */
final class SmallestChange {
    private static final int TRIES = 6;
    private static final int OWN_CHOICE = 50;
    private static final int MOST_HALF_HOURS = 2;

    private final Solved solved;
    private final Problem problem;
    private final Pool pool;
    private final Partners partners;
    private final int person;

    SmallestChange(Solved solved, Partners partners, int person) {
        this.solved = solved;
        this.problem = solved.problem();
        this.pool = problem.pool();
        this.partners = partners;
        this.person = person;
    }

    Optional<Change> find() {
        if (!partners.none(person) || !problem.rules().eligible(person)) {
            return Optional.empty();
        }
        if (problem.rules().places(person) == 0) {
            return aPlaceOfTheirOwn();
        }
        return Stream.<Function<SmallestChange, Optional<Change>>>of(
                        SmallestChange::moreSharedTime,
                        SmallestChange::aPlaceElsewhere,
                        SmallestChange::anotherWant,
                        SmallestChange::anException)
                .map(search -> search.apply(this))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Change> aPlaceOfTheirOwn() {
        WhatIf more = new WhatIf(solved).morePlaces(person, 1);
        others(broken -> broken.equals(Set.of(Rule.NO_CAPACITY)))
                .filter(other -> problem.places(other) > 0)
                .limit(OWN_CHOICE)
                .forEach(other -> more.allow(person, other, weight(other)));
        return more.solve().matched()[person]
                ? Optional.of(new Change.OneMorePlace(pool.id(person), 0))
                : Optional.empty();
    }

    private Optional<Change> moreSharedTime() {
        return others(broken -> broken.equals(Set.of(Rule.SHARED_TIME)))
                .filter(other -> missing(other) <= MOST_HALF_HOURS && problem.places(other) > 0)
                .sorted(Comparator.comparingInt(this::missing))
                .limit(TRIES)
                .filter(other -> works(new WhatIf(solved).allow(person, other, weight(other))))
                .findFirst()
                .map(other -> new Change.MoreSharedTime(pool.id(other), missing(other) / 2.0));
    }

    private int missing(int other) {
        int needed = (int) Math.ceil(problem.policy().rules().sharedHours() * 2);
        return needed - pool.weeks().sharedHalfHours(person, other);
    }

    private Optional<Change> aPlaceElsewhere() {
        return others(Set::isEmpty)
                .filter(partners::full)
                .limit(TRIES)
                .filter(other -> works(new WhatIf(solved).morePlaces(other, 1).allow(person, other, weight(other))))
                .findFirst()
                .map(other ->
                        new Change.OneMorePlace(pool.id(other), problem.rules().places(other)));
    }

    private Optional<Change> anotherWant() {
        return others(broken -> broken.equals(Set.of(Rule.BOTH_GAIN)))
                .filter(other -> problem.places(other) > 0 && pool.skills().offerCount(other) > 0)
                .filter(other ->
                        pool.skills().wantCount(other) == 0 || pool.skills().met(other, person) > 0)
                .limit(TRIES)
                .filter(other -> works(new WhatIf(solved).allow(person, other, weight(other))))
                .findFirst()
                .map(other -> new Change.AnotherWant(bestSkill(other), pool.id(other)));
    }

    private String bestSkill(int other) {
        int first = pool.skills().firstOffer(other);
        int best = IntStream.range(first, first + pool.skills().offerCount(other))
                .boxed()
                .max(Comparator.comparingInt(pool.skills()::offeredLevel))
                .orElseThrow();
        return pool.skills().name(pool.skills().offeredSkill(best));
    }

    private Optional<Change> anException() {
        return others(broken -> broken.size() == 1 && broken.iterator().next().negotiable())
                .filter(other -> problem.places(other) > 0)
                .limit(TRIES)
                .filter(other -> works(new WhatIf(solved).allow(person, other, weight(other))))
                .findFirst()
                .map(other -> new Change.Exception(
                        problem.rules().broken(person, other).iterator().next(), pool.id(other)));
    }

    private boolean works(WhatIf changed) {
        return changed.solve().matched()[person];
    }

    private long weight(int other) {
        return problem.weight(person, other, problem.scorer().views(person, other));
    }

    /** Everybody whose broken rules fit, those first whose place costs the whole least for what the pair is worth. */
    private Stream<Integer> others(Predicate<Set<Rule>> broken) {
        List<Integer> fitting = IntStream.range(0, pool.size())
                .filter(other -> other != person && broken.test(problem.rules().broken(person, other)))
                .boxed()
                .toList();
        return fitting.stream()
                .sorted(Comparator.comparingLong((Integer other) -> solved.prices()[other] - weight(other)));
    }
}
