package app.alongside.matching.engine.candidates;

import app.alongside.matching.engine.pool.SkillColumns;
import java.util.Arrays;

/**
 * For one person, what is left open of wants between them and others, block by block along a {@link Lineup}: each of their lists is
 * read once, from the place they asked from. One instance a thread.
 */
final class Encounters {
    private static final int NONE = 8;

    private LineupSkills skills;
    private int[] offersRead = new int[NONE];
    private int[] offersEnd = new int[NONE];
    private int[] levels = new int[NONE];
    private int[] wantsRead = new int[NONE];
    private int[] wantsEnd = new int[NONE];
    private long[] shares = new long[NONE];
    private int offers;
    private int wants;
    private int start;

    Encounters(LineupSkills skills) {
        this.skills = skills;
    }

    /** Turns to a person and a line-up, in which others are asked for from a place on. */
    void of(int person, LineupSkills others, int from) {
        skills = others;
        SkillColumns told = skills.told();
        wants = told.wantCount(person);
        offers = told.offerCount(person);
        makeRoom(Math.max(wants, offers));
        for (int i = 0; i < wants; i++) {
            int row = told.firstWant(person) + i;
            int list = skills.list(told.wantedSkill(row));
            wantsEnd[i] = list < 0 ? 0 : skills.offerersFrom[list + 1];
            wantsRead[i] = list < 0 ? 0 : first(skills.offerers, skills.offerersFrom[list], wantsEnd[i], from);
            shares[i] = skills.sharesOf(row);
        }
        for (int i = 0; i < offers; i++) {
            int row = told.firstOffer(person) + i;
            int list = skills.list(told.offeredSkill(row));
            offersEnd[i] = list < 0 ? 0 : skills.wantersFrom[list + 1];
            offersRead[i] = list < 0 ? 0 : first(skills.wanters, skills.wantersFrom[list], offersEnd[i], from);
            levels[i] = told.offeredLevel(row);
        }
    }

    private void makeRoom(int lists) {
        if (lists > levels.length) {
            offersRead = new int[lists];
            offersEnd = new int[lists];
            levels = new int[lists];
            wantsRead = new int[lists];
            wantsEnd = new int[lists];
            shares = new long[lists];
        }
    }

    private static int first(int[] list, int from, int to, int place) {
        if (place == 0) {
            return from;
        }
        int found = Arrays.binarySearch(list, from, to, place);
        return found >= 0 ? found : -found - 1;
    }

    /** Turns to a block that begins at a place; blocks before it may have been left out. */
    void at(int place) {
        start = place;
    }

    /** What is left open of the person's wants by each of the block from one index up to another. */
    void forMe(int[] open, int from, int to) {
        Arrays.fill(open, from, to, SkillColumns.ONE);
        for (int i = 0; i < wants; i++) {
            int at = wantsRead[i];
            while (at < wantsEnd[i] && skills.offerers[at] < start) {
                at++;
            }
            for (; at < wantsEnd[i] && skills.offerers[at] < start + to; at++) {
                int other = skills.offerers[at] - start;
                open[other] -= (open[other] * LineupSkills.share(shares[i], skills.levels[at])) >> 10;
            }
            wantsRead[i] = at;
        }
    }

    /** What the person leaves open of the wants of each of the block from one index up to another. */
    void forThem(int[] open, int from, int to) {
        Arrays.fill(open, from, to, SkillColumns.ONE);
        for (int i = 0; i < offers; i++) {
            int at = offersRead[i];
            while (at < offersEnd[i] && skills.wanters[at] < start) {
                at++;
            }
            for (; at < offersEnd[i] && skills.wanters[at] < start + to; at++) {
                int other = skills.wanters[at] - start;
                open[other] -= (open[other] * LineupSkills.share(skills.shares[at], levels[i])) >> 10;
            }
            offersRead[i] = at;
        }
    }
}
