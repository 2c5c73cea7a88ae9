package app.alongside.matching.engine.scoring;

import app.alongside.matching.engine.policy.Format;
import app.alongside.matching.engine.policy.MatchPolicy;
import app.alongside.matching.engine.policy.Rule;
import app.alongside.matching.engine.policy.Rules;
import app.alongside.matching.engine.policy.Segment;
import app.alongside.matching.engine.pool.PersonSpec;
import app.alongside.matching.engine.pool.Pool;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which pairs the rules of a policy allow, and which rules a pair would break. What is not known breaks no rule. The order of
 * checks is by cost; each rule is one method. Safe for use by many threads.
 */
public final class RuleBook {
    private final Pool pool;
    private final Rules rules;
    private final FactorScores scores;
    private final boolean directed;
    private final int sharedHalfHours;
    private final int[] places;
    private final boolean[] eligible;
    private final boolean[] trained;

    /** The rules of a policy for this pool. */
    public RuleBook(Pool pool, MatchPolicy policy, FactorScores scores) {
        this.pool = pool;
        this.rules = policy.rules();
        this.scores = scores;
        this.directed = policy.format() == Format.DIRECTED_PAIR;
        this.sharedHalfHours = (int) Math.ceil(rules.sharedHours() * 2);
        this.places = new int[pool.size()];
        this.eligible = new boolean[pool.size()];
        this.trained = new boolean[pool.size()];
        Set<String> training = lowerCase(rules.training());
        Segment segment = lowerCase(rules.segment());
        for (int person = 0; person < places.length; person++) {
            places[person] = placesOf(pool.spec(person).time());
            eligible[person] = isEligible(pool.spec(person).place(), segment);
            trained[person] = lowerCase(pool.spec(person).traits().training()).containsAll(training);
        }
    }

    private int placesOf(PersonSpec.Time time) {
        Double hours = time.hoursAMonth();
        if (hours == null || rules.hoursAPartner() == 0) {
            return time.partners();
        }
        return (int) Math.min(time.partners(), Math.floor(hours / rules.hoursAPartner()));
    }

    private static Segment lowerCase(Segment segment) {
        return new Segment(
                lowerCase(segment.functions()),
                lowerCase(segment.departments()),
                lowerCase(segment.locations()),
                segment.levels(),
                segment.monthsInService());
    }

    private static Set<String> lowerCase(Set<String> names) {
        return names.stream().map(n -> n.strip().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    private boolean isEligible(PersonSpec.Place place, Segment segment) {
        LocalDate started = place.started();
        Integer level = place.level();
        return in(segment.functions(), place.function())
                && in(segment.departments(), place.department())
                && in(segment.locations(), place.location())
                && (segment.levels().isEmpty()
                        || level == null
                        || segment.levels().contains(level))
                && (segment.monthsInService() == 0
                        || started == null
                        || !started.plusMonths(segment.monthsInService()).isAfter(pool.referenceDay()));
    }

    private static boolean in(Set<String> wanted, @Nullable String name) {
        return wanted.isEmpty() || name == null || wanted.contains(name.strip().toLowerCase(Locale.ROOT));
    }

    /** How many partners the person may have, by capacity and by hours. */
    public int places(int person) {
        return eligible[person] ? places[person] : 0;
    }

    /** Whether the person belongs to the segment the programme is for. */
    public boolean eligible(int person) {
        return eligible[person];
    }

    /** Whether no rule keeps the two apart. */
    public boolean allows(int a, int b) {
        return a != b
                && places(a) > 0
                && places(b) > 0
                && !sameTeam(a, b)
                && !reportingLine(a, b)
                && !sameManager(a, b)
                && !untrained(a, b)
                && !tooFarInLevel(a, b)
                && !noCommonLanguage(a, b)
                && !tooLittleTime(a, b)
                && !blocked(a, b)
                && !keptApart(a, b)
                && !pastPartners(a, b)
                && !wrongRoles(a, b)
                && !oneGainsNothing(a, b);
    }

    /** Every rule the pair would break; empty for an allowed pair. */
    public Set<Rule> broken(int a, int b) {
        Set<Rule> broken = EnumSet.noneOf(Rule.class);
        for (Rule rule : Rule.values()) {
            if (breaks(rule, a, b)) {
                broken.add(rule);
            }
        }
        return broken;
    }

    /** Whether the pair would break this rule. */
    public boolean breaks(Rule rule, int a, int b) {
        return switch (rule) {
            case NO_CAPACITY -> places[a] == 0 || places[b] == 0;
            case NOT_ELIGIBLE -> !eligible[a] || !eligible[b];
            case BLOCKED -> blocked(a, b);
            case KEPT_APART -> keptApart(a, b);
            case SAME_TEAM -> sameTeam(a, b);
            case REPORTING_LINE -> reportingLine(a, b);
            case SAME_MANAGER -> sameManager(a, b);
            case LEVEL_DISTANCE -> tooFarInLevel(a, b);
            case SHARED_TIME -> tooLittleTime(a, b);
            case COMMON_LANGUAGE -> noCommonLanguage(a, b);
            case PAST_PARTNER -> pastPartners(a, b);
            case BOTH_GAIN -> oneGainsNothing(a, b);
            case ROLE -> wrongRoles(a, b);
            case TRAINING -> untrained(a, b);
        };
    }

    private boolean sameTeam(int a, int b) {
        return rules.acrossTeams() && pool.teams().same(a, b);
    }

    private boolean reportingLine(int a, int b) {
        return rules.acrossLines() && pool.lines().oneAboveTheOther(a, b);
    }

    private boolean sameManager(int a, int b) {
        return rules.acrossManagers() && pool.managers().same(a, b);
    }

    private boolean untrained(int a, int b) {
        return !trained[a] || !trained[b];
    }

    /** Whether the person has completed what is required. */
    public boolean trained(int person) {
        return trained[person];
    }

    private boolean tooFarInLevel(int a, int b) {
        return rules.levelDistance() != Rules.ANY && scores.levelsApart(a, b) > rules.levelDistance();
    }

    private boolean noCommonLanguage(int a, int b) {
        return rules.commonLanguage() && scores.language(a, b) == 0;
    }

    private boolean tooLittleTime(int a, int b) {
        if (sharedHalfHours == 0) {
            return false;
        }
        int shared = pool.weeks().sharedHalfHours(a, b);
        return shared >= 0 && shared < sharedHalfHours;
    }

    private boolean blocked(int a, int b) {
        return pool.blocked().either(a, b);
    }

    private boolean keptApart(int a, int b) {
        return pool.mustNot().either(a, b);
    }

    private boolean pastPartners(int a, int b) {
        if (rules.monthsApart() == 0) {
            return false;
        }
        int months = scores.monthsSinceTogether(a, b);
        return months >= 0 && months < rules.monthsApart();
    }

    private boolean wrongRoles(int a, int b) {
        return directed && !scores.mayBeGuidedBy(a, b) && !scores.mayBeGuidedBy(b, a);
    }

    private boolean oneGainsNothing(int a, int b) {
        if (!rules.bothGain()) {
            return false;
        }
        return directed ? Math.max(gain(a, b), gain(b, a)) == 0 : gain(a, b) == 0 || gain(b, a) == 0;
    }

    /** What {@code learner} gains of what they want; somebody who wants nothing is content. */
    private int gain(int learner, int helper) {
        boolean asks = pool.skills().wantCount(learner) > 0;
        if (directed && !scores.mayBeGuidedBy(learner, helper)) {
            return 0;
        }
        return asks ? pool.skills().met(learner, helper) : 1;
    }
}
