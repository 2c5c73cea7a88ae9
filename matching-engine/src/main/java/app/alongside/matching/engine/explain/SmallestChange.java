package app.alongside.matching.engine.explain;

import app.alongside.matching.engine.candidates.Problem;
import app.alongside.matching.engine.candidates.Solved;
import app.alongside.matching.engine.policy.Rule;
import app.alongside.matching.engine.policy.Weights;
import app.alongside.matching.engine.pool.Pool;
import app.alongside.matching.engine.pool.SkillColumns;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Looks for the change that gives somebody a partner: a place of their own where they have none; otherwise up to an hour more for
 * somebody, one more place at somebody else, or another want, whichever is worth most; and where none of these is worth a point, an
 * exception from a rule. Each is tried by solving again, with the most promising partners first, and counts only where the whole is
 * worth more after it; then every best choice gives the person a partner, or, as is told, them or somebody worth as much.
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
    private final WhatIf.Outcome now;

    SmallestChange(Solved solved, Partners partners, int person) {
        this.solved = solved;
        this.problem = solved.problem();
        this.pool = problem.pool();
        this.partners = partners;
        this.person = person;
        now = WhatIf.nothingChanged(solved);
    }

    Optional<HelpfulChange> find() {
        if (!partners.none(person) || !problem.rules().eligible(person)) {
            return Optional.empty();
        }
        if (problem.rules().places(person) == 0) {
            return aPlaceOfTheirOwn();
        }
        Optional<HelpfulChange> small = Stream.of(moreSharedTime(), aPlaceElsewhere(), anotherWant())
                .flatMap(Optional::stream)
                .min(HelpfulChange.BEST_FIRST);
        return small.filter(HelpfulChange::isWorthwhile).isPresent()
                ? small
                : Stream.concat(small.stream(), anException().stream()).min(HelpfulChange.BEST_FIRST);
    }

    private Optional<HelpfulChange> aPlaceOfTheirOwn() {
        WhatIf more = new WhatIf(solved).morePlaces(person, 1);
        others(broken -> broken.equals(Set.of(Rule.NO_CAPACITY)))
                .filter(other -> problem.places(other) > 0)
                .limit(OWN_CHOICE)
                .forEach(other -> more.allow(person, other, weight(other)));
        return helpful(more.solve(), new Change.OneMorePlace(pool.id(person), 0));
    }

    private Optional<HelpfulChange> moreSharedTime() {
        return bestPair(
                broken -> broken.equals(Set.of(Rule.SHARED_TIME)),
                other -> missing(other) <= MOST_HALF_HOURS && missing(other) <= onlyFree(other),
                other -> new Change.MoreSharedTime(pool.id(other), missing(other) / 2.0));
    }

    private int missing(int other) {
        int needed = (int) Math.ceil(problem.policy().rules().sharedHours() * 2);
        return needed - pool.weeks().sharedHalfHours(person, other);
    }

    /** The half-hours in which the other is free and the person is not. */
    private int onlyFree(int other) {
        BitSet free = pool.weeks().week(other).utcSlots();
        free.andNot(pool.weeks().week(person).utcSlots());
        return free.cardinality();
    }

    /** Of those who would not rather give the place to somebody else, whoever goes best with the person. */
    private Optional<HelpfulChange> aPlaceElsewhere() {
        return others(Set::isEmpty)
                .filter(other -> partners.full(other) && !isPromised(other))
                .limit(2 * TRIES)
                .sorted(Comparator.comparingLong((Integer other) -> weight(other))
                        .reversed())
                .limit(TRIES)
                .flatMap(other -> aPlaceAt(other).stream())
                .min(HelpfulChange.BEST_FIRST);
    }

    /** Whether the next place of somebody goes to whom they must have and had no place for. */
    private boolean isPromised(int other) {
        return problem.refusedMusts().stream()
                .filter(must -> Set.of(must.first(), must.second()).contains(pool.id(other)))
                .anyMatch(
                        must -> problem.rules().broken(pool.indexOf(must.first()), pool.indexOf(must.second())).stream()
                                .allMatch(rule -> rule == Rule.NO_CAPACITY));
    }

    /** The place is surely the person's where the whole is worth less without them; of several who are worth as much, anybody's. */
    private Optional<HelpfulChange> aPlaceAt(int other) {
        Change change = new Change.OneMorePlace(pool.id(other), problem.rules().places(other));
        WhatIf.Outcome after = placeFor(other).solve();
        if (after.matched()[person]) {
            boolean surely = after.isBetterThan(placeFor(other).leaveOut(person).solve());
            return helpful(after, change).map(found -> surely ? found : found.shared());
        }
        WhatIf.Outcome theirs = placeFor(other).settle(person, other).solve();
        return after.isBetterThan(theirs)
                ? Optional.empty()
                : helpful(theirs, change).map(HelpfulChange::shared);
    }

    /** With every pair that could want the place, as those that were no candidates might now. */
    private WhatIf placeFor(int other) {
        WhatIf more = new WhatIf(solved).morePlaces(other, 1);
        IntStream.range(0, pool.size())
                .filter(any -> problem.places(any) > 0 && problem.rules().allows(any, other))
                .filter(any -> (problem.seeks(any) || problem.seeks(other))
                        && !problem.settled().contains(any, other))
                .forEach(any -> more.allow(
                        any, other, problem.weight(any, other, problem.scorer().views(any, other))));
        return more;
    }

    private Optional<HelpfulChange> anotherWant() {
        return bestPair(
                broken -> broken.equals(Set.of(Rule.BOTH_GAIN)),
                other -> bestSkill(other).isPresent()
                        && (pool.skills().wantCount(other) == 0 || pool.skills().met(other, person) > 0),
                other -> new Change.AnotherWant(bestSkill(other).orElseThrow(), pool.id(other)));
    }

    /** What the other knows best of all that the person neither wants yet nor knows as well. */
    private Optional<String> bestSkill(int other) {
        SkillColumns skills = pool.skills();
        return offers(other)
                .filter(row -> wants(person).noneMatch(own -> skills.wantedSkill(own) == skills.offeredSkill(row)))
                .filter(row -> offers(person)
                        .noneMatch(own -> skills.offeredSkill(own) == skills.offeredSkill(row)
                                && skills.offeredLevel(own) >= skills.offeredLevel(row)))
                .boxed()
                .max(Comparator.comparingInt(skills::offeredLevel))
                .map(row -> skills.name(skills.offeredSkill(row)));
    }

    private IntStream offers(int of) {
        int first = pool.skills().firstOffer(of);
        return IntStream.range(first, first + pool.skills().offerCount(of));
    }

    private IntStream wants(int of) {
        int first = pool.skills().firstWant(of);
        return IntStream.range(first, first + pool.skills().wantCount(of));
    }

    private Optional<HelpfulChange> anException() {
        return bestPair(
                broken -> broken.size() == 1 && broken.iterator().next().negotiable(),
                other -> true,
                other -> new Change.Exception(
                        problem.rules().broken(person, other).iterator().next(), pool.id(other)));
    }

    /** The best of the changes that allow a pair; no pair can be worth more than its weight beyond the price of the other's place. */
    private Optional<HelpfulChange> bestPair(
            Predicate<Set<Rule>> broken, IntPredicate others, IntFunction<Change> told) {
        List<Integer> promising = others(broken)
                .filter(other -> problem.places(other) > 0 && others.test(other))
                .limit(TRIES)
                .toList();
        Optional<HelpfulChange> best = Optional.empty();
        for (int other : promising) {
            double most = points(weight(other) - solved.prices()[other]);
            if (best.filter(found -> found.displaced() == 0 && found.worth() >= most)
                    .isEmpty()) {
                WhatIf allowed = new WhatIf(solved).allow(person, other, weight(other));
                best = Stream.concat(best.stream(), helpful(allowed.solve(), told.apply(other)).stream())
                        .min(HelpfulChange.BEST_FIRST);
            }
        }
        return best;
    }

    /** What only allows pairs of the person is better with it alone, and so every best choice gives them a partner. */
    private Optional<HelpfulChange> helpful(WhatIf.Outcome after, Change change) {
        return after.matched()[person] && after.isBetterThan(now)
                ? Optional.of(
                        new HelpfulChange(change, points(after.value() - now.value()), after.displaced(now), false))
                : Optional.empty();
    }

    private static double points(long micro) {
        return micro * 100.0 / Weights.MICRO;
    }

    private long weight(int other) {
        return problem.weight(person, other, problem.scorer().views(person, other));
    }

    /** Everybody whose broken rules fit, those first whose place costs the whole least for what the pair is worth. */
    private Stream<Integer> others(Predicate<Set<Rule>> broken) {
        List<Integer> fitting = IntStream.range(0, pool.size())
                .filter(other -> other != person && (problem.seeks(person) || problem.seeks(other)))
                .filter(other -> broken.test(problem.rules().broken(person, other)))
                .boxed()
                .toList();
        return fitting.stream()
                .sorted(Comparator.comparingLong((Integer other) -> solved.prices()[other] - weight(other)));
    }
}
