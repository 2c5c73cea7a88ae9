package app.alongside.matching.engine.scoring;

import static app.alongside.matching.engine.pool.SkillColumns.ONE;

import app.alongside.matching.engine.policy.Factor;
import app.alongside.matching.engine.policy.Format;
import app.alongside.matching.engine.pool.Availability;
import app.alongside.matching.engine.pool.Pool;
import app.alongside.matching.engine.pool.Role;
import app.alongside.matching.engine.pool.TagColumn;
import app.alongside.matching.engine.pool.ZoneMinutes;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The score of each factor for two people, from 0 to {@link #ONE 1024}, or {@link #UNKNOWN} where the facts are missing. Symmetric
 * factors take the two in any order; the others are seen from {@code me}. Constant time but for short merges of sorted lists.
 */
public final class FactorScores {
    /** The facts are missing: the factor counts as {@link #NEUTRAL}. */
    public static final int UNKNOWN = -1;

    /** What a factor counts whose facts are missing: one half. */
    public static final int NEUTRAL = ONE / 2;

    private static final int[] LEVELS_APART = {ONE, 800, 500, 200};
    private static final int[] BY_RANK = {ONE, 922, 840, 770, 716};
    private static final int ENOUGH_HALF_HOURS = 10;
    private static final int MONTHS_UNTIL_NEW = 36;

    private final Pool pool;
    private final boolean directed;
    private final BackgroundScores backgrounds;
    private final int[] level;
    private final int[] willingness;
    private final boolean[] guides;
    private final boolean[] guided;

    FactorScores(Pool pool, Format format) {
        this.pool = pool;
        this.directed = format == Format.DIRECTED_PAIR;
        backgrounds = new BackgroundScores(pool);
        int size = pool.size();
        level = new int[size];
        willingness = new int[size];
        guides = new boolean[size];
        guided = new boolean[size];
        for (int person = 0; person < size; person++) {
            var spec = pool.spec(person);
            Integer band = spec.place().level();
            level[person] = band == null ? Integer.MIN_VALUE : band;
            Double ready = spec.traits().willingness();
            willingness[person] = ready == null ? UNKNOWN : (int) Math.round(ready * ONE);
            Role role = spec.traits().role();
            guides[person] = role.mayGuide();
            guided[person] = role.mayBeGuided();
        }
    }

    /** The score of a factor as {@code me} sees {@code other}. */
    public int score(Factor factor, int me, int other) {
        return switch (factor) {
            case WANTS_MET -> wantsMet(me, other);
            case RECIPROCITY -> reciprocity(me, other);
            case GOALS -> goals(me, other);
            case WORKING_STYLE -> style(me, other);
            case CHALLENGES -> challenges(me, other);
            case INTERESTS -> interests(me, other);
            case CHOICE -> choice(me, other);
            case AVAILABILITY -> availability(me, other);
            case LEVEL -> level(me, other);
            case BACKGROUND -> background(me, other);
            case STRENGTHS -> strengths(me, other);
            case WILLINGNESS -> willingness(other);
            case TIME_ZONE -> timeZone(me, other);
            case NOVELTY -> novelty(me, other);
            case LANGUAGE -> language(me, other);
            case LOCATION -> location(me, other);
        };
    }

    int wantsMet(int me, int other) {
        if (!directed) {
            return met(me, other);
        }
        int mine = mayBeGuidedBy(me, other) ? met(me, other) : UNKNOWN;
        int theirs = mayBeGuidedBy(other, me) ? met(other, me) : UNKNOWN;
        return Math.max(mine, theirs);
    }

    /** The share of what {@code learner} wants that {@code helper} offers, whatever the format. */
    public int met(int learner, int helper) {
        boolean said = pool.skills().wantCount(learner) > 0 && pool.skills().offerCount(helper) > 0;
        return said ? pool.skills().met(learner, helper) : UNKNOWN;
    }

    /** Whether {@code guide} may take the helping side towards {@code learner} in a directed pair. */
    public boolean mayBeGuidedBy(int learner, int guide) {
        return guided[learner] && guides[guide];
    }

    int reciprocity(int me, int other) {
        return smaller(wantsMet(me, other), wantsMet(other, me));
    }

    /** The smaller of what each gets; where one is not known, at most neutral. */
    public static int smaller(int mine, int theirs) {
        if (mine == UNKNOWN || theirs == UNKNOWN) {
            return mine == UNKNOWN && theirs == UNKNOWN ? UNKNOWN : Math.min(NEUTRAL, Math.max(mine, theirs));
        }
        return Math.min(mine, theirs);
    }

    /** Goals in common. */
    public int goals(int a, int b) {
        return common(pool.goals(), a, b);
    }

    /** Challenges in common. */
    public int challenges(int a, int b) {
        return common(pool.challenges(), a, b);
    }

    /** Interests in common. */
    public int interests(int a, int b) {
        return common(pool.interests(), a, b);
    }

    int style(int a, int b) {
        return pool.styles().closeness(a, b);
    }

    /** How ready a person is. */
    public int willingness(int person) {
        return willingness[person];
    }

    /** One in common is worth half, each further one half of what is missing. */
    static int common(TagColumn tags, int a, int b) {
        if (tags.count(a) == 0 || tags.count(b) == 0) {
            return UNKNOWN;
        }
        return ONE - (ONE >> Math.min(10, tags.common(a, b)));
    }

    int choice(int me, int other) {
        int rank = pool.choices().count(me) == 0 ? -1 : pool.choices().rank(me, other);
        return rank < 0 ? UNKNOWN : BY_RANK[Math.min(rank, BY_RANK.length - 1)];
    }

    int availability(int a, int b) {
        return availability(pool.weeks().sharedHalfHours(a, b));
    }

    /** The score of that many half-hours in common, or of not knowing when negative. */
    public int availability(int halfHours) {
        return halfHours < 0 ? UNKNOWN : Math.min(halfHours, ENOUGH_HALF_HOURS) * ONE / ENOUGH_HALF_HOURS;
    }

    /** Closeness of level. */
    public int level(int a, int b) {
        int apart = levelsApart(a, b);
        if (apart < 0) {
            return UNKNOWN;
        }
        return apart < LEVELS_APART.length ? LEVELS_APART[apart] : 0;
    }

    /** How many bands the two are apart, or -1 when one of them has none. */
    public int levelsApart(int a, int b) {
        boolean known = level[a] != Integer.MIN_VALUE && level[b] != Integer.MIN_VALUE;
        return known ? Math.abs(level[a] - level[b]) : UNKNOWN;
    }

    int background(int me, int other) {
        return backgrounds.score(me, other);
    }

    int strengths(int me, int other) {
        return strengths(me, other, offersInCommon(me, other));
    }

    /** As {@link #strengths(int, int)}, when it is known how many strengths the two have in common. */
    int strengths(int me, int other, int inCommon) {
        int theirs = pool.offered().count(other);
        if (theirs == 0 || pool.offered().count(me) == 0) {
            return UNKNOWN;
        }
        return (theirs - inCommon) * ONE / theirs;
    }

    int offersInCommon(int a, int b) {
        return pool.offered().common(a, b);
    }

    int timeZone(int a, int b) {
        int mine = pool.zoneMinutes(a);
        int theirs = pool.zoneMinutes(b);
        if (mine == ZoneMinutes.UNKNOWN || theirs == ZoneMinutes.UNKNOWN) {
            return UNKNOWN;
        }
        int apart = Math.abs(mine - theirs);
        return ONE - Math.min(apart, 24 * 60 - apart) * ONE / (12 * 60);
    }

    int novelty(int a, int b) {
        int months = monthsSinceTogether(a, b);
        return months < 0 ? ONE : Math.min(months, MONTHS_UNTIL_NEW) * ONE / MONTHS_UNTIL_NEW;
    }

    /** Whole months since the two were last partners, or -1 when they never were. */
    public int monthsSinceTogether(int a, int b) {
        if (pool.past().count(a) == 0 && pool.past().count(b) == 0) {
            return -1;
        }
        LocalDate ended = pool.lastTogether(a, b);
        return ended == null ? -1 : (int) Math.max(0, ChronoUnit.MONTHS.between(ended, pool.referenceDay()));
    }

    int language(int a, int b) {
        if (pool.languages().count(a) == 0 || pool.languages().count(b) == 0) {
            return UNKNOWN;
        }
        return pool.languages().common(a, b) > 0 ? ONE : 0;
    }

    int location(int a, int b) {
        if (!pool.locations().known(a, b)) {
            return UNKNOWN;
        }
        return pool.locations().same(a, b) ? ONE : 0;
    }

    /** The free time the two share, none when one of them did not say. */
    public Availability sharedWeek(int a, int b) {
        return pool.weeks().week(a).shared(pool.weeks().week(b));
    }
}
