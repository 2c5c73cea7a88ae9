package app.alongside.matching.engine.candidates;

import app.alongside.matching.engine.policy.MatchPolicy;
import app.alongside.matching.engine.policy.Weights;
import app.alongside.matching.engine.pool.Pool;
import app.alongside.matching.engine.scoring.PairScorer;
import app.alongside.matching.engine.scoring.RuleBook;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A pool under a policy with what is settled already: pairs that stay whatever happens, which take up places, and running pairs,
 * which get a bonus. Pairs that people <em>must</em> form are settled too where the rules and the places allow it.
 */
public final class Problem {
    private static final int LONGEST_WAIT = 5;

    private final Pool pool;
    private final MatchPolicy policy;
    private final PairScorer scorer;
    private final RuleBook rules;
    private final PairSet running;
    private final PairSet settled;
    private final List<IdPair> refusedMusts = new ArrayList<>();
    private final int[] places;
    private final int[] patience;
    private final int stay;
    private final BitSet inFocus;
    private final boolean everybody;

    /** A problem in which some things are settled before. */
    public Problem(Pool pool, MatchPolicy policy, Commitments commitments) {
        this.pool = pool;
        this.policy = policy;
        scorer = new PairScorer(pool, policy);
        rules = new RuleBook(pool, policy, scorer.scores());
        this.running = PairSet.of(pool, commitments.running());
        places = new int[pool.size()];
        patience = new int[pool.size()];
        stay = (int) Math.round(policy.bonuses().stay() * Weights.MICRO);
        double perRun = policy.bonuses().waiting() * Weights.MICRO;
        for (int person = 0; person < places.length; person++) {
            places[person] = rules.places(person);
            patience[person] =
                    (int) (perRun * Math.min(LONGEST_WAIT, pool.spec(person).waitingCredit()));
        }
        settled = settle(commitments.locked());
        inFocus = new BitSet();
        commitments.onlyFor().stream().filter(pool::contains).forEach(id -> inFocus.set(pool.indexOf(id)));
        everybody = commitments.onlyFor().isEmpty();
    }

    private PairSet settle(List<IdPair> locked) {
        List<IdPair> all = new ArrayList<>();
        PairSet lockedPairs = PairSet.of(pool, locked);
        for (int pair = 0; pair < lockedPairs.size(); pair++) {
            all.add(take(lockedPairs.first(pair), lockedPairs.second(pair)));
        }
        for (int person = 0; person < pool.size(); person++) {
            for (int place = 0; place < pool.must().count(person); place++) {
                int other = pool.must().other(person, place);
                boolean seen = lockedPairs.contains(person, other)
                        || (other < person && pool.must().rank(other, person) >= 0);
                if (!seen) {
                    settleMust(person, other, all);
                }
            }
        }
        return PairSet.of(pool, all);
    }

    private void settleMust(int person, int other, List<IdPair> all) {
        if (places[person] > 0 && places[other] > 0 && rules.allows(person, other)) {
            all.add(take(person, other));
        } else {
            refusedMusts.add(new IdPair(pool.id(person), pool.id(other)));
        }
    }

    private IdPair take(int a, int b) {
        places[a] = Math.max(0, places[a] - 1);
        places[b] = Math.max(0, places[b] - 1);
        return new IdPair(pool.id(a), pool.id(b));
    }

    /** The people. */
    public Pool pool() {
        return pool;
    }

    /** The policy. */
    public MatchPolicy policy() {
        return policy;
    }

    /** What pairs are worth. */
    public PairScorer scorer() {
        return scorer;
    }

    /** Which pairs are allowed. */
    public RuleBook rules() {
        return rules;
    }

    /** Pairs that are part of every result. */
    public PairSet settled() {
        return settled;
    }

    /** Pairs that run already and may be kept. */
    public PairSet running() {
        return running;
    }

    /** Pairs that must be formed, but a rule or a lack of places forbids it. */
    public List<IdPair> refusedMusts() {
        return List.copyOf(refusedMusts);
    }

    /** How many places a person has left beside the settled pairs. */
    public int places(int person) {
        return places[person];
    }

    /** Whether the two may become a pair in this run. */
    public boolean allows(int a, int b) {
        return places[a] > 0
                && places[b] > 0
                && (everybody || inFocus.get(a) || inFocus.get(b))
                && rules.allows(a, b)
                && !settled.contains(a, b);
    }

    /** The allowed pairs that are candidates whatever they are worth: of whom one named the other, and those that run already. */
    void eachGiven(PairConsumer consumer) {
        for (int person = 0; person < pool.size(); person++) {
            for (int place = 0; place < pool.choices().count(person); place++) {
                giveIfAllowed(person, pool.choices().other(person, place), consumer);
            }
        }
        for (int pair = 0; pair < running.size(); pair++) {
            giveIfAllowed(running.first(pair), running.second(pair), consumer);
        }
    }

    private void giveIfAllowed(int a, int b, PairConsumer consumer) {
        if (allows(a, b)) {
            consumer.accept(a, b);
        }
    }

    /** Takes in a pair of people by their numbers. */
    @FunctionalInterface
    interface PairConsumer {
        void accept(int a, int b);
    }

    /** Whether pairs are sought for this person; a pair needs one such person. */
    public boolean seeks(int person) {
        return everybody || inFocus.get(person);
    }

    /** Whether pairs are sought for everybody. */
    public boolean seeksForAll() {
        return everybody;
    }

    /** What the solver counts for the pair: its value, at least one micro-unit, and the bonuses. */
    public long weight(int a, int b, long views) {
        return Math.max(1, scorer.value(views)) + bonus(a, b);
    }

    /** The bonuses of a pair in micro-units. */
    public long bonus(int a, int b) {
        return patience[a] + patience[b] + (running.contains(a, b) ? stay : 0);
    }

    /** The bonus a person brings to every pair, in micro-units. */
    public int patience(int person) {
        return patience[person];
    }
}
