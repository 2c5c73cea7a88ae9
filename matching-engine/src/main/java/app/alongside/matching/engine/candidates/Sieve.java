package app.alongside.matching.engine.candidates;

import static app.alongside.matching.engine.pool.SkillColumns.ONE;

import app.alongside.matching.engine.policy.Factor;
import app.alongside.matching.engine.policy.Format;
import app.alongside.matching.engine.policy.Rules;
import app.alongside.matching.engine.pool.Pool;
import org.jspecify.annotations.Nullable;

/**
 * What tells of most pairs that they are not worth more than is asked: a {@link Sweep} of a person's pairs with many others in
 * order, in two or three nanoseconds each, and a {@link Glance} at those few that pass, which lie in no order. Neither is wrong
 * about a pair worth more, but for pairs that one of the two chose by name, which are candidates anyway.
 */
final class Sieve {
    private final Problem problem;
    private final Facts facts;
    private final boolean commonLanguage;
    private final int sharedHalfHours;

    /** Everybody's facts are made ready by these, whether or not they have been told to stop. */
    Sieve(Problem problem, Workers workers) {
        this.problem = problem;
        Pool pool = problem.pool();
        Rules rules = problem.policy().rules();
        sharedHalfHours = (int) Math.ceil(rules.sharedHours() * 2);
        commonLanguage = rules.commonLanguage() && pool.languages().fits();
        facts = new Facts(problem, workers.undisturbed());
    }

    /** Everybody's facts as they are read, made when somebody first asks for them. */
    private static final class Facts {
        private final Problem problem;
        private final Workers workers;
        private @Nullable PlaceTable places;
        private @Nullable Cards cards;
        private @Nullable Lineup lineup;

        Facts(Problem problem, Workers workers) {
            this.problem = problem;
            this.workers = workers;
        }

        synchronized PlaceTable places() {
            if (places == null) {
                places = new PlaceTable(problem);
            }
            return places;
        }

        synchronized Cards cards() {
            if (cards == null) {
                cards = new Cards(problem, places());
            }
            return cards;
        }

        synchronized Lineup lineup() {
            if (lineup == null) {
                lineup = new Lineup(problem, places(), workers);
            }
            return lineup;
        }
    }

    /** A sweep of one thread's own. */
    Sweep sweep() {
        return new Sweep(facts.lineup(), facts.places(), this);
    }

    /** A glance of one thread's own. */
    Glance glance() {
        return new Glance(facts.cards());
    }

    /** Those whose pairs are looked at. */
    Lineup lineup() {
        return facts.lineup();
    }

    Cards cards() {
        return facts.cards();
    }

    /** Whether both sides of an exchange count. */
    boolean mutual() {
        return problem.policy().format() == Format.PAIR;
    }

    boolean commonLanguage() {
        return commonLanguage;
    }

    int sharedHalfHours() {
        return sharedHalfHours;
    }

    /** What a factor adds to a view at most. */
    int share(Factor factor) {
        return problem.scorer().contribution(factor, ONE) + 1;
    }

    /** How far a pair's worth is pulled to its weaker side, out of {@code 2 * ONE} for the whole way. */
    int pull() {
        return (int) Math.round(problem.policy().mutuality() * ONE);
    }
}
