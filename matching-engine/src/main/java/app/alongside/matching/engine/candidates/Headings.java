package app.alongside.matching.engine.candidates;

import app.alongside.matching.engine.pool.Pool;
import app.alongside.matching.engine.pool.SkillColumns;
import app.alongside.matching.engine.pool.TagColumn;
import java.util.Arrays;

/** Under what a person is listed, or looks for others: numbers, none negative, that stand for some facts together. */
@FunctionalInterface
interface Headings {
    /** Of more things only so many count, since each three of them make a heading. */
    int MOST_ON_A_MIND = 10;

    /** Adds the headings of a person. */
    void of(int person, LongList headings);

    /** One heading for all. */
    static Headings everybody() {
        return (person, headings) -> headings.add(0);
    }

    /** What one offers with what one wants. */
    static Headings exchange(SkillColumns skills) {
        return (person, headings) -> new Exchange(skills, person).listed(headings);
    }

    /** What one wants with what one offers, as those list themselves who have the opposite. */
    static Headings opposite(SkillColumns skills) {
        return (person, headings) -> new Exchange(skills, person).sought(headings);
    }

    /** Each skill one offers, alone and with each thing one has on one's mind. */
    static Headings offers(Pool pool) {
        return (person, headings) -> {
            SkillColumns skills = pool.skills();
            int[] minds = minds(pool, person);
            for (int offer = 0; offer < skills.offerCount(person); offer++) {
                with(skills.offeredSkill(skills.firstOffer(person) + offer), minds, headings);
            }
        };
    }

    /** Each skill one wants, alone and with each thing one has on one's mind. */
    static Headings wants(Pool pool) {
        return (person, headings) -> {
            SkillColumns skills = pool.skills();
            int[] minds = minds(pool, person);
            for (int want = 0; want < skills.wantCount(person); want++) {
                with(skills.wantedSkill(skills.firstWant(person) + want), minds, headings);
            }
        };
    }

    private static void with(int skill, int[] minds, LongList headings) {
        for (int mind : minds) {
            headings.add(heading(skill, mind, 0));
        }
        headings.add(heading(skill, -1, 0));
    }

    /** Each three things one has on one's mind, then each two, then each. */
    static Headings likings(Pool pool) {
        return (person, headings) -> {
            int[] minds = minds(pool, person);
            for (int one = 0; one < minds.length; one++) {
                for (int two = one + 1; two < minds.length; two++) {
                    for (int three = two + 1; three < minds.length; three++) {
                        headings.add(heading(minds[one], minds[two], minds[three]));
                    }
                }
            }
            for (int one = 0; one < minds.length; one++) {
                for (int two = one + 1; two < minds.length; two++) {
                    headings.add(heading(minds[one], minds[two], -1));
                }
            }
            for (int mind : minds) {
                headings.add(heading(mind, -1, -1));
            }
        };
    }

    /** A number for each of the first few goals, challenges and interests. */
    private static int[] minds(Pool pool, int person) {
        int[] minds = new int[MOST_ON_A_MIND];
        int count = add(pool.goals(), person, 0, minds, 0);
        count = add(pool.challenges(), person, Long.SIZE, minds, count);
        count = add(pool.interests(), person, 2 * Long.SIZE, minds, count);
        return Arrays.copyOf(minds, count);
    }

    private static int add(TagColumn tags, int person, int kind, int[] minds, int known) {
        int count = known;
        for (long bits = tags.signature(person); bits != 0 && count < minds.length; bits &= bits - 1) {
            minds[count++] = kind + Long.numberOfTrailingZeros(bits);
        }
        return count;
    }

    /** A number for three facts; different facts may share one, which does no harm. */
    static long heading(int one, int two, int three) {
        long mixed = (((long) one << 32 | two & 0xFFFF_FFFFL) * 0x9E3779B97F4A7C15L + three) * 0xD6E8FEB86659FD93L;
        return (mixed ^ mixed >>> 29) * 0xBF58476D1CE4E5B9L >>> 1;
    }
}
