package app.alongside.matching.engine.circles;

import app.alongside.matching.engine.candidates.IdPair;
import app.alongside.matching.engine.policy.MatchPolicy;
import app.alongside.matching.engine.policy.Rule;
import app.alongside.matching.engine.pool.LabelColumn;
import app.alongside.matching.engine.pool.Pool;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * People who would sit in circles, their topics, and the rules: those of the policy between every two members (but that both must
 * gain, which a circle sees to as a whole), and those of circles for each circle. People who must sit together do, where the rules
 * allow it. What is not known breaks no rule.
 */
public final class CircleProblem {
    private final Pool pool;
    private final MatchPolicy policy;
    private final CircleRules rules;
    private final Wishes wishes;
    private final PairTable pairs;
    private final TopicTable topics;
    private final Parties parties;
    private final boolean[] facilitates;

    /** A problem whose parties are laid out; nobody sits yet. */
    public CircleProblem(Pool pool, MatchPolicy policy, CircleRules rules, Wishes wishes) {
        this.pool = pool;
        this.policy = policy;
        this.rules = rules;
        this.wishes = wishes;
        pairs = new PairTable(pool, policy);
        topics = new TopicTable(pool, wishes, rules.coverLevel());
        facilitates = new boolean[pool.size()];
        wishes.facilitators().stream().filter(pool::contains).forEach(id -> facilitates[pool.indexOf(id)] = true);
        parties = new Parties(this);
    }

    /** The people. */
    public Pool pool() {
        return pool;
    }

    /** The policy that two members keep to, and by which they are worth something to each other. */
    public MatchPolicy policy() {
        return policy;
    }

    /** The limits of every circle. */
    public CircleRules rules() {
        return rules;
    }

    /** Topics, choices and facilitators. */
    public Wishes wishes() {
        return wishes;
    }

    /** People who must sit together, but a rule forbids it. */
    public List<IdPair> refusedMusts() {
        return parties.refusedMusts();
    }

    /** Whether the person takes part: eligible, and with time for one more partner. */
    boolean takesPart(int person) {
        return pairs.rules().places(person) > 0;
    }

    boolean isEligible(int person) {
        return pairs.rules().eligible(person);
    }

    List<Party> parties() {
        return parties.all();
    }

    PairTable pairs() {
        return pairs;
    }

    TopicTable topics() {
        return topics;
    }

    boolean facilitates(int person) {
        return facilitates[person];
    }

    boolean facilitates(Party party) {
        for (int person : party.members()) {
            if (facilitates[person]) {
                return true;
            }
        }
        return false;
    }

    /** When a meeting with this person could begin; any time where they did not say when they are free. */
    WeekStarts starts(int person) {
        return pool.weeks().known(person) && rules.meetingHalfHours() > 0
                ? WeekStarts.of(pool.weeks().week(person).utcSlots(), rules.meetingHalfHours())
                : WeekStarts.ANY;
    }

    /** How many of the people, up to one more than allowed, come from this department. */
    int ofDepartment(int department, int[] people) {
        int count = 0;
        for (int person : people) {
            count += pool.departments().code(person) == department ? 1 : 0;
        }
        return department == LabelColumn.UNKNOWN ? 0 : count;
    }

    /** Every rule that people would break as a circle about a topic; empty for a circle that may be. */
    public Set<CircleRule> broken(String topic, Collection<String> members) {
        return new CircleCheck(this)
                .broken(
                        topics.indexOf(topic),
                        members.stream()
                                .mapToInt(pool::indexOf)
                                .distinct()
                                .sorted()
                                .toArray());
    }

    /** The rules of the policy that keep two people from sitting in the same circle. */
    public Set<Rule> brokenBetween(String first, String second) {
        return pairs.rules().broken(pool.indexOf(first), pool.indexOf(second));
    }
}
