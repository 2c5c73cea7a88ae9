package app.alongside.matching.engine.candidates;

import app.alongside.matching.engine.policy.Factor;
import app.alongside.matching.engine.pool.Pool;
import app.alongside.matching.engine.pool.SkillColumns;
import app.alongside.matching.engine.pool.TagColumn;
import java.util.HashMap;
import java.util.Map;

/**
 * What a {@link Glance} reads of each person, side by side: who is looked at in no order costs three lines of memory, not twenty.
 * 192 bytes a person.
 */
final class Cards {
    static final int LENGTH = 24;
    static final int WEEK_WORDS = 6;

    static final int GOALS = WEEK_WORDS;
    static final int INTERESTS = 7;
    static final int CHALLENGES = 8;
    static final int ANSWERS = 9;
    static final int ANSWERED = 10;
    static final int LANGUAGES = 11;
    /** The function's code above the department's. */
    static final int UNITS = 12;
    /** The code of the place of work above the flags. */
    static final int LOCATION = 13;
    /** Readiness in micro-units above the code of level, clock and place, and above both the bonus. */
    static final int BONUS = 14;
    /** Two a word, by skill: the skill above three bits for the level. */
    static final int OFFERS = 15;
    /** Two a word, by skill: the skill above eight bits for how much each level meets of it. */
    static final int WANTS = 19;

    /** The code of the team above the manager's. */
    static final int TEAM = 22;
    /** When a walk through the reporting lines enters the person, above when it leaves. */
    static final int LINES = 23;

    static final int MOST_OFFERS = 8;
    static final int MOST_WANTS = 6;
    private static final int HIGHEST = 5;
    private static final int SHARE_BITS = 11;
    static final int LEVEL_BITS = 3;
    static final int MEASURE_BITS = 8;
    static final int PLACE_BITS = 8;
    static final int READY_SHIFT = 32 + PLACE_BITS;

    static final int WEEK_KNOWN = 1;
    static final int GUIDES = 2;
    static final int GUIDED = 4;
    /** Somebody who named others, or is in a pair already: of whom a card does not tell all. */
    static final int WITH_TIES = 8;
    /** Somebody with more offers or wants than a card holds. */
    static final int MORE_SKILLS = 16;

    static final int PREFERS_SHIFT = 5;
    static final int OFFERS_SHIFT = 7;
    static final int WANTS_SHIFT = 11;
    static final int HIDDEN_SHIFT = 14;
    static final int HIDDEN_BITS = 4;
    private static final int MOST_HIDDEN = 10;

    private final Problem problem;
    private final Pool pool;
    private final PlaceTable places;
    private final long[] rows;
    private final Map<Long, Integer> measures = new HashMap<>();
    private final int[] met;

    Cards(Problem problem, PlaceTable places) {
        this.problem = problem;
        this.places = places;
        pool = problem.pool();
        rows = new long[Math.multiplyExact(pool.size(), LENGTH)];
        for (int person = 0; person < pool.size(); person++) {
            write(person);
        }
        met = new int[measures.size() + 1 << LEVEL_BITS];
        measures.forEach((shares, measure) -> {
            for (int level = 1; level <= HIGHEST; level++) {
                met[(measure << LEVEL_BITS) + level] =
                        (int) (shares >>> SHARE_BITS * (level - 1)) & (1 << SHARE_BITS) - 1;
            }
        });
    }

    private void write(int person) {
        int row = person * LENGTH;
        for (int word = 0; word < WEEK_WORDS; word++) {
            rows[row + word] = pool.weeks().word(person, word);
        }
        rows[row + GOALS] = pool.goals().signature(person);
        rows[row + INTERESTS] = pool.interests().signature(person);
        rows[row + CHALLENGES] = pool.challenges().signature(person);
        rows[row + ANSWERS] = pool.styles().answers(person);
        rows[row + ANSWERED] = pool.styles().answered(person);
        rows[row + LANGUAGES] = pool.languages().signature(person);
        rows[row + UNITS] =
                both(pool.functions().code(person), pool.departments().code(person));
        rows[row + LOCATION] = both(pool.locations().code(person), flags(person));
        long ready = problem.scorer()
                .contribution(Factor.WILLINGNESS, problem.scorer().scores().willingness(person));
        rows[row + BONUS] = ready << READY_SHIFT | (long) places.code(person) << 32 | problem.patience(person);
        writeSkills(person, row);
        rows[row + TEAM] = both(pool.teams().code(person), pool.managers().code(person));
        rows[row + LINES] = both(pool.lines().entered(person), pool.lines().left(person));
    }

    private static long both(int high, int low) {
        return (long) high << 32 | low & 0xFFFF_FFFFL;
    }

    private int flags(int person) {
        var role = pool.spec(person).traits().role();
        SkillColumns skills = pool.skills();
        int offers = skills.offerCount(person);
        int wants = skills.wantCount(person);
        return flag(WEEK_KNOWN, pool.weeks().known(person))
                | flag(GUIDES, role.mayGuide())
                | flag(GUIDED, role.mayBeGuided())
                | flag(WITH_TIES, hasTies(person))
                | flag(MORE_SKILLS, offers > MOST_OFFERS || wants > MOST_WANTS)
                | pool.spec(person).traits().prefers().ordinal() << PREFERS_SHIFT
                | Math.min(offers, MOST_OFFERS) << OFFERS_SHIFT
                | Math.min(wants, MOST_WANTS) << WANTS_SHIFT
                | hidden(pool.goals(), person) << HIDDEN_SHIFT
                | hidden(pool.interests(), person) << HIDDEN_SHIFT + HIDDEN_BITS
                | hidden(pool.challenges(), person) << HIDDEN_SHIFT + 2 * HIDDEN_BITS;
    }

    private boolean hasTies(int person) {
        return pool.past().count(person) > 0
                || pool.choices().count(person) > 0
                || pool.blocked().count(person) > 0
                || pool.mustNot().count(person) > 0
                || problem.running().involves(person)
                || problem.settled().involves(person);
    }

    /** Whether two people, one of whom has ties, have them with each other. */
    boolean tied(int a, int b) {
        return pool.past().either(a, b)
                || pool.choices().either(a, b)
                || pool.blocked().either(a, b)
                || pool.mustNot().either(a, b)
                || problem.running().contains(a, b)
                || problem.settled().contains(a, b);
    }

    /** Whether two people, one of whom has ties, are a {@linkplain Problem#eachGiven given} pair. */
    boolean given(int a, int b) {
        return pool.choices().either(a, b) || problem.running().contains(a, b);
    }

    private static int flag(int flag, boolean set) {
        return set ? flag : 0;
    }

    private static int hidden(TagColumn tags, int person) {
        return Math.min(MOST_HIDDEN, tags.count(person) - Long.bitCount(tags.signature(person)));
    }

    private void writeSkills(int person, int row) {
        SkillColumns skills = pool.skills();
        for (int i = 0; i < Math.min(MOST_OFFERS, skills.offerCount(person)); i++) {
            int offer = skills.firstOffer(person) + i;
            long entry = skills.offeredSkill(offer) << LEVEL_BITS | skills.offeredLevel(offer);
            rows[row + OFFERS + i / 2] |= entry << 32 * (i & 1);
        }
        for (int i = 0; i < Math.min(MOST_WANTS, skills.wantCount(person)); i++) {
            int want = skills.firstWant(person) + i;
            long entry = skills.wantedSkill(want) << MEASURE_BITS | measure(want);
            rows[row + WANTS + i / 2] |= entry << 32 * (i & 1);
        }
    }

    /** Wants of the same priority, from the same level to the same, are measured alike: sixty measures at most, from 1. */
    private int measure(int want) {
        long shares = 0;
        for (int level = 1; level <= HIGHEST; level++) {
            shares |= (long) pool.skills().share(want, level) << SHARE_BITS * (level - 1);
        }
        return measures.computeIfAbsent(shares, any -> measures.size() + 1);
    }

    static int offers(int flags) {
        return flags >>> OFFERS_SHIFT & 15;
    }

    static int wants(int flags) {
        return flags >>> WANTS_SHIFT & 7;
    }

    static int place(long bonus) {
        return (int) (bonus >>> 32) & (1 << PLACE_BITS) - 1;
    }

    static int readiness(long bonus) {
        return (int) (bonus >>> READY_SHIFT);
    }

    long[] rows() {
        return rows;
    }

    /** What an offer at a level meets of a want, by the want's measure above the bits of the level. */
    int[] met() {
        return met;
    }

    PlaceTable places() {
        return places;
    }

    Problem problem() {
        return problem;
    }
}
