package app.alongside.matching.engine.candidates;

import app.alongside.matching.engine.pool.IntList;
import app.alongside.matching.engine.pool.Postings;
import app.alongside.matching.engine.pool.SkillColumns;
import java.util.Arrays;

/**
 * For one person at a time, everybody whose offers meet their wants, and everybody whose wants their offers meet, by posting lists
 * from skill to people: time in proportion to the lists, not to the pool. One instance a thread.
 */
final class Meeting {
    private final SkillColumns skills;
    private final int[] openForMe;
    private final int[] openForThem;
    private final IntList helpers = new IntList();
    private final IntList learners = new IntList();

    Meeting(SkillColumns skills, int people) {
        this.skills = skills;
        openForMe = new int[people];
        openForThem = new int[people];
        Arrays.fill(openForMe, SkillColumns.ONE);
        Arrays.fill(openForThem, SkillColumns.ONE);
    }

    /** Turns to the next person. */
    void of(int person) {
        forget(helpers, openForMe);
        forget(learners, openForThem);
        Postings offerers = skills.offerers();
        for (int want = skills.firstWant(person), i = skills.wantCount(person); i > 0; i--, want++) {
            int skill = skills.wantedSkill(want);
            for (int entry = offerers.first(skill); entry < offerers.end(skill); entry++) {
                meet(helpers, openForMe, offerers.person(entry), want, skills.offeredLevel(offerers.row(entry)));
            }
        }
        Postings wanters = skills.wanters();
        for (int offer = skills.firstOffer(person), i = skills.offerCount(person); i > 0; i--, offer++) {
            int skill = skills.offeredSkill(offer);
            for (int entry = wanters.first(skill); entry < wanters.end(skill); entry++) {
                meet(learners, openForThem, wanters.person(entry), wanters.row(entry), skills.offeredLevel(offer));
            }
        }
    }

    private void meet(IntList reached, int[] open, int other, int want, int level) {
        int before = open[other];
        int after = skills.openAfter(before, want, level);
        if (after != before) {
            if (before == SkillColumns.ONE) {
                reached.add(other);
            }
            open[other] = after;
        }
    }

    private static void forget(IntList reached, int[] open) {
        for (int i = 0; i < reached.size(); i++) {
            open[reached.get(i)] = SkillColumns.ONE;
        }
        reached.clear();
    }

    /** Those who can help this person. */
    IntList helpers() {
        return helpers;
    }

    /** Those whom this person can help. */
    IntList learners() {
        return learners;
    }

    /** What is still open of this person's wants with each other person as a helper. */
    int[] openForMe() {
        return openForMe;
    }

    /** What is still open of each other person's wants with this person as their helper. */
    int[] openForThem() {
        return openForThem;
    }

    /** What this person gets from another, as {@link SkillColumns#met} would say. */
    int gets(int other) {
        return SkillColumns.ONE - openForMe[other];
    }

    /** What another gets from this person. */
    int gives(int other) {
        return SkillColumns.ONE - openForThem[other];
    }
}
