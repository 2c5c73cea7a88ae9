package app.alongside.matching.engine.candidates;

import static app.alongside.matching.engine.pool.SkillColumns.ONE;
import static app.alongside.matching.engine.scoring.FactorScores.NEUTRAL;
import static app.alongside.matching.engine.scoring.FactorScores.UNKNOWN;

import app.alongside.matching.engine.policy.Factor;
import app.alongside.matching.engine.policy.Format;
import app.alongside.matching.engine.policy.Rules;
import app.alongside.matching.engine.pool.IntList;
import app.alongside.matching.engine.pool.Pool;
import app.alongside.matching.engine.pool.Preference;
import app.alongside.matching.engine.pool.StyleColumn;
import app.alongside.matching.engine.scoring.FactorScores;
import app.alongside.matching.engine.scoring.PairScorer;
import java.util.Arrays;

/**
 * Tells, of one person after another, what their pairs with some others are worth at most, by {@link Cards} alone: of most pairs
 * exactly what they are worth and whether the rules allow them, in some thirty nanoseconds. Never less than they are worth, but for
 * pairs that one of the two chose by name or that run already, which are candidates anyway. One instance a thread.
 *
 * <p>Longer than most classes because it says of each factor once more how it counts; a test holds it to the score.
 */
final class Glance {
    /** What a pair is worth that the rules forbid. */
    static final int FORBIDDEN = -100_000_000;

    private static final int AT_ONCE = 16;
    private static final int MOST_COUNTED = 10;
    private static final int HIDDEN = (1 << Cards.HIDDEN_BITS) - 1;
    private static final int KNOWN = 4;

    private final Cards cards;
    private final Problem problem;
    private final PairScorer scorer;
    private final Pool pool;
    private final PlaceTable places;
    private final long[] rows;
    private final boolean directed;
    private final Rules rules;
    private final boolean onCards;
    private final int sharedHalfHours;
    private final int[] byHalfHours = new int[MOST_COUNTED + 1];
    private final Tags goals;
    private final Tags interests;
    private final Tags challenges;
    private final int always;
    private final int choice;
    private final int unknownHours;
    private final int style;
    private final int language;
    private final int wants;
    private final int reciprocity;
    private final int strengths;
    private final int background;
    private final SkillGlance skills;

    private int person;
    private int row;
    private int flags;
    private int[] placeParts = new int[0];
    private int[] others = new int[0];
    private int[] listed = new int[0];
    private int[] worth = new int[64];
    private long[] views = new long[64];
    private boolean[] sure = new boolean[64];
    private long seen;
    private boolean exact;
    private long touched;

    Glance(Cards cards) {
        this.cards = cards;
        problem = cards.problem();
        scorer = problem.scorer();
        pool = problem.pool();
        places = cards.places();
        rows = cards.rows();
        skills = new SkillGlance(cards);
        rules = problem.policy().rules();
        directed = problem.policy().format() == Format.DIRECTED_PAIR;
        onCards = places.exact()
                && pool.styles().fits()
                && problem.seeksForAll()
                && !rules.bothGain()
                && rules.training().isEmpty();
        sharedHalfHours = (int) Math.ceil(rules.sharedHours() * 2);
        Arrays.setAll(
                byHalfHours,
                count ->
                        scorer.contribution(Factor.AVAILABILITY, scorer.scores().availability(count)));
        unknownHours = scorer.contribution(Factor.AVAILABILITY, UNKNOWN);
        goals = new Tags(
                Factor.GOALS, Cards.GOALS, Cards.HIDDEN_SHIFT, pool.goals().fits());
        interests = new Tags(
                Factor.INTERESTS,
                Cards.INTERESTS,
                Cards.HIDDEN_SHIFT + Cards.HIDDEN_BITS,
                pool.interests().fits());
        challenges = new Tags(
                Factor.CHALLENGES,
                Cards.CHALLENGES,
                Cards.HIDDEN_SHIFT + 2 * Cards.HIDDEN_BITS,
                pool.challenges().fits());
        always = whole(Factor.NOVELTY);
        choice = scorer.contribution(Factor.CHOICE, UNKNOWN);
        style = whole(Factor.WORKING_STYLE);
        language = whole(Factor.LANGUAGE);
        wants = whole(Factor.WANTS_MET);
        reciprocity = whole(Factor.RECIPROCITY);
        strengths = whole(Factor.STRENGTHS);
        background = whole(Factor.BACKGROUND);
    }

    private int whole(Factor factor) {
        return scorer.contribution(factor, ONE);
    }

    private static int part(int whole, int score) {
        return whole * (score < 0 ? NEUTRAL : score) >> 10;
    }

    /** Turns to the next person. */
    void of(int next) {
        person = next;
        row = person * Cards.LENGTH;
        flags = (int) rows[row + Cards.LOCATION];
        placeParts = places.row(person);
        skills.of(person);
    }

    /** Turns to a person and looks at their pairs with some others. */
    void at(int next, IntList some) {
        of(next);
        if (listed.length < some.size()) {
            listed = new int[2 * some.size()];
        }
        for (int place = 0; place < some.size(); place++) {
            listed[place] = some.get(place);
        }
        at(listed, some.size());
    }

    /** Looks at the person's pairs with so many others; {@link #worth} and {@link #weight} tell of them by their places. */
    void at(int[] some, int count) {
        others = some;
        if (worth.length < count) {
            worth = new int[2 * count];
            views = new long[2 * count];
            sure = new boolean[2 * count];
        }
        for (int from = 0; from < count; from += AT_ONCE) {
            int to = Math.min(count, from + AT_ONCE);
            touch(from, to);
            for (int place = from; place < to; place++) {
                exact = onCards;
                worth[place] = bound(others[place]);
                views[place] = seen;
                sure[place] = exact;
            }
        }
    }

    /** Asks for the memory of several people at once, which comes together. */
    private void touch(int from, int to) {
        long sum = 0;
        for (int place = from; place < to; place++) {
            int at = others[place] * Cards.LENGTH;
            sum += rows[at] + rows[at + 8] + rows[at + 16];
        }
        touched = sum;
    }

    /** What the pair with the other at this place is worth at most, less than 0 where rules forbid it. */
    int worth(int place) {
        return worth[place];
    }

    /** What it is worth, less than 0 where rules forbid it. */
    long weight(int place) {
        int other = others[place];
        if (worth[place] < 0 || tooNear(other * Cards.LENGTH)) {
            return FORBIDDEN;
        }
        if (isSure(place, other)) {
            return worth[place];
        }
        int low = Math.min(person, other);
        int high = Math.max(person, other);
        return problem.allows(low, high)
                ? problem.weight(low, high, problem.scorer().views(low, high))
                : FORBIDDEN;
    }

    /** How the two see each other, the person's view first, of a pair that the rules allow. */
    long views(int place) {
        int other = others[place];
        return worth[place] >= 0 && isSure(place, other) ? views[place] : scorer.views(person, other);
    }

    private boolean isSure(int place, int other) {
        return sure[place] && !(withTies(other) && cards.tied(person, other));
    }

    /** Whether the pair is a candidate whatever it is worth; its worth may then be more than the bound of a {@link Sweep}. */
    boolean isGiven(int place) {
        return withTies(others[place]) && cards.given(person, others[place]);
    }

    private boolean withTies(int other) {
        return ((flags | (int) rows[other * Cards.LENGTH + Cards.LOCATION]) & Cards.WITH_TIES) != 0;
    }

    private int bound(int other) {
        int at = other * Cards.LENGTH;
        int theirFlags = (int) rows[at + Cards.LOCATION];
        int halfHours = (flags & theirFlags & Cards.WEEK_KNOWN) == 0 ? UNKNOWN : halfHours(at);
        long bonus = rows[at + Cards.BONUS];
        int place = placeParts[Cards.place(bonus)];
        if (place < 0 || halfHours != UNKNOWN && halfHours < sharedHalfHours) {
            return FORBIDDEN;
        }
        int both = always
                + place
                + goals.part(at, theirFlags)
                + interests.part(at, theirFlags)
                + challenges.part(at, theirFlags)
                + (halfHours < 0 ? unknownHours : byHalfHours[Math.min(halfHours, MOST_COUNTED)])
                + style(at)
                + language(at);
        skills.meet(other);
        return both < 0 ? FORBIDDEN : worth(both, at, theirFlags);
    }

    private boolean tooNear(int at) {
        long mine = rows[row + Cards.TEAM];
        long theirs = rows[at + Cards.TEAM];
        return rules.acrossTeams() && sameUnit((int) (mine >> 32), (int) (theirs >> 32))
                || rules.acrossManagers() && sameUnit((int) mine, (int) theirs)
                || rules.acrossLines() && oneAboveTheOther(rows[row + Cards.LINES], rows[at + Cards.LINES]);
    }

    private static boolean sameUnit(int mine, int theirs) {
        return mine == theirs && mine >= 0;
    }

    private static boolean oneAboveTheOther(long mine, long theirs) {
        int entered = Long.compare(mine >> 32, theirs >> 32);
        int left = Integer.compare((int) mine, (int) theirs);
        return entered <= 0 && left >= 0 || entered >= 0 && left <= 0;
    }

    private int halfHours(int at) {
        int count = 0;
        for (int word = 0; word < Cards.WEEK_WORDS; word++) {
            count += Long.bitCount(rows[row + word] & rows[at + word]);
        }
        return count;
    }

    private int style(int at) {
        if (!pool.styles().fits()) {
            return style;
        }
        long differing = rows[row + Cards.ANSWERS] ^ rows[at + Cards.ANSWERS];
        return part(style, StyleColumn.closeness(differing, rows[row + Cards.ANSWERED] & rows[at + Cards.ANSWERED]));
    }

    private int language(int at) {
        long mine = rows[row + Cards.LANGUAGES];
        long theirs = rows[at + Cards.LANGUAGES];
        if (mine == 0 || theirs == 0) {
            return part(language, UNKNOWN);
        }
        exact &= (mine & theirs) == 0 || pool.languages().fits();
        return (mine & theirs) != 0 ? language : rules.commonLanguage() ? FORBIDDEN : 0;
    }

    private int worth(int both, int at, int theirFlags) {
        int iGet = skills.iGet();
        int theyGet = skills.theyGet();
        if (directed) {
            if (!mayGuide(theirFlags, flags) && !mayGuide(flags, theirFlags)) {
                return FORBIDDEN;
            }
            iGet = mayGuide(theirFlags, flags) ? iGet : UNKNOWN;
            theyGet = mayGuide(flags, theirFlags) ? theyGet : UNKNOWN;
            iGet = Math.max(iGet, theyGet);
            theyGet = iGet;
        }
        int shared = both + choice + part(reciprocity, FactorScores.smaller(iGet, theyGet));
        int same = same(at);
        long mine = rows[row + Cards.BONUS];
        long theirs = rows[at + Cards.BONUS];
        int one = shared
                + part(wants, iGet)
                + part(strengths, skills.theirStrengths())
                + background(flags, same)
                + Cards.readiness(theirs);
        int two = shared
                + part(wants, theyGet)
                + part(strengths, skills.myStrengths())
                + background(theirFlags, same)
                + Cards.readiness(mine);
        seen = PairScorer.pack(one, two);
        return Math.max(1, scorer.value(one, two)) + (int) mine + (int) theirs;
    }

    private static boolean mayGuide(int guide, int learner) {
        return (guide & Cards.GUIDES) != 0 && (learner & Cards.GUIDED) != 0;
    }

    /** How many of function, department and place of work are the same, and above that how many are known of both. */
    private int same(int at) {
        long units = rows[row + Cards.UNITS];
        long theirUnits = rows[at + Cards.UNITS];
        return same((int) (units >> 32), (int) (theirUnits >> 32))
                + same((int) units, (int) theirUnits)
                + same((int) (rows[row + Cards.LOCATION] >> 32), (int) (rows[at + Cards.LOCATION] >> 32));
    }

    private static int same(int mine, int theirs) {
        return (mine | theirs) < 0 ? 0 : mine == theirs ? KNOWN + 1 : KNOWN;
    }

    private int background(int flags, int same) {
        int wish = flags >>> Cards.PREFERS_SHIFT & 3;
        int known = same / KNOWN;
        if (known == 0 || wish == Preference.NONE.ordinal()) {
            return part(background, UNKNOWN);
        }
        int alike = same % KNOWN;
        return part(background, (wish == Preference.SIMILAR.ordinal() ? alike : known - alike) * ONE / known);
    }

    /** What names in common add. */
    private final class Tags {
        private final int place;
        private final int hiddenShift;
        private final boolean fits;
        private final int unknown;
        private final int[] parts = new int[MOST_COUNTED + 1];

        Tags(Factor factor, int place, int hiddenShift, boolean fits) {
            this.place = place;
            this.hiddenShift = hiddenShift;
            this.fits = fits;
            unknown = scorer.contribution(factor, UNKNOWN);
            Arrays.setAll(parts, common -> scorer.contribution(factor, ONE - (ONE >> common)));
        }

        int part(int at, int theirFlags) {
            long mine = rows[row + place];
            long theirs = rows[at + place];
            if (mine == 0 || theirs == 0) {
                return unknown;
            }
            int common = Long.bitCount(mine & theirs);
            if (!fits && common > 0) {
                exact = false;
                common += Math.min(flags >>> hiddenShift & HIDDEN, theirFlags >>> hiddenShift & HIDDEN);
            }
            return parts[Math.min(MOST_COUNTED, common)];
        }
    }
}
