package app.alongside.matching.engine.policy;

import app.alongside.matching.engine.graph.Objective;
import app.alongside.matching.engine.pool.Fingerprint;

/**
 * Everything a coordinator decides about a match.
 *
 * @param mutuality how far a pair's value is pulled from the mean of the two views towards the weaker one, in [0, 1]
 * @param shortlist how many candidates are kept for each person in a large pool
 * @param seed decides between equals
 */
public record MatchPolicy(
        Weights weights,
        Rules rules,
        Format format,
        Objective objective,
        double mutuality,
        Bonuses bonuses,
        int shortlist,
        long seed) {

    /** Refuses numbers out of range. */
    public MatchPolicy {
        if (!(mutuality >= 0 && mutuality <= 1)) {
            throw new IllegalArgumentException("A mutuality of " + mutuality + " is not between 0 and 1.");
        }
        if (shortlist < 1 || shortlist > 1000) {
            throw new IllegalArgumentException("A shortlist of " + shortlist + " is not between 1 and 1000.");
        }
    }

    /** Mutual pairs for total value, by the default weights and rules. */
    public static MatchPolicy defaults() {
        return new MatchPolicy(
                Weights.defaults(),
                Rules.defaults(),
                Format.PAIR,
                Objective.TOTAL_VALUE,
                0.5,
                Bonuses.defaults(),
                20,
                1);
    }

    /** The same policy with other weights. */
    public MatchPolicy with(Weights other) {
        return new MatchPolicy(other, rules, format, objective, mutuality, bonuses, shortlist, seed);
    }

    /** The same policy with other rules. */
    public MatchPolicy with(Rules other) {
        return new MatchPolicy(weights, other, format, objective, mutuality, bonuses, shortlist, seed);
    }

    /** The same policy for another format. */
    public MatchPolicy with(Format other) {
        return new MatchPolicy(weights, rules, other, objective, mutuality, bonuses, shortlist, seed);
    }

    /** The same policy with another objective. */
    public MatchPolicy with(Objective other) {
        return new MatchPolicy(weights, rules, format, other, mutuality, bonuses, shortlist, seed);
    }

    /** The same policy with other bonuses. */
    public MatchPolicy with(Bonuses other) {
        return new MatchPolicy(weights, rules, format, objective, mutuality, other, shortlist, seed);
    }

    /** The same policy with shortlists of another length. */
    public MatchPolicy withShortlist(int each) {
        return new MatchPolicy(weights, rules, format, objective, mutuality, bonuses, each, seed);
    }

    /** The same policy with another seed. */
    public MatchPolicy withSeed(long other) {
        return new MatchPolicy(weights, rules, format, objective, mutuality, bonuses, shortlist, other);
    }

    /** The SHA-256 of the whole policy. */
    public String sha256() {
        Fingerprint print = new Fingerprint();
        for (Factor factor : Factor.values()) {
            print.add(factor).add(weights.byFactor().get(factor));
        }
        Segment who = rules.segment();
        print.add(rules.withSegment(Segment.everybody()));
        print.add(new java.util.TreeSet<>(who.functions())).add(new java.util.TreeSet<>(who.departments()));
        print.add(new java.util.TreeSet<>(who.locations())).add(new java.util.TreeSet<>(who.levels()));
        print.add(who.monthsInService())
                .add(format)
                .add(objective)
                .add(mutuality)
                .add(bonuses);
        return print.add(shortlist).add(seed).hex();
    }
}
