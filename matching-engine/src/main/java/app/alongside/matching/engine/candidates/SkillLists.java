package app.alongside.matching.engine.candidates;

import app.alongside.matching.engine.pool.SkillColumns;
import java.util.Arrays;

/** Of each skill, who wants it and who offers it, in the order in which people are given. */
final class SkillLists {
    private final SkillColumns skills;
    private final int[] learnersFrom;
    private final int[] learners;
    private final int[] helpersFrom;
    private final int[] helpers;

    SkillLists(SkillColumns skills, int[] people) {
        this.skills = skills;
        learnersFrom = new int[skills.count() + 1];
        helpersFrom = new int[skills.count() + 1];
        for (int person : people) {
            for (int want = 0; want < skills.wantCount(person); want++) {
                learnersFrom[skills.wantedSkill(skills.firstWant(person) + want) + 1]++;
            }
            for (int offer = 0; offer < skills.offerCount(person); offer++) {
                helpersFrom[skills.offeredSkill(skills.firstOffer(person) + offer) + 1]++;
            }
        }
        Arrays.parallelPrefix(learnersFrom, Integer::sum);
        Arrays.parallelPrefix(helpersFrom, Integer::sum);
        learners = new int[learnersFrom[skills.count()]];
        helpers = new int[helpersFrom[skills.count()]];
        int[] nextLearner = learnersFrom.clone();
        int[] nextHelper = helpersFrom.clone();
        for (int person : people) {
            for (int want = 0; want < skills.wantCount(person); want++) {
                learners[nextLearner[skills.wantedSkill(skills.firstWant(person) + want)]++] = person;
            }
            for (int offer = 0; offer < skills.offerCount(person); offer++) {
                helpers[nextHelper[skills.offeredSkill(skills.firstOffer(person) + offer)]++] = person;
            }
        }
    }

    /** The same lists of some people only. */
    SkillLists of(int[] people) {
        return new SkillLists(skills, people);
    }

    /** How many skills there are. */
    int skills() {
        return skills.count();
    }

    int[] learners(int skill) {
        return Arrays.copyOfRange(learners, learnersFrom[skill], learnersFrom[skill + 1]);
    }

    int[] helpers(int skill) {
        return Arrays.copyOfRange(helpers, helpersFrom[skill], helpersFrom[skill + 1]);
    }
}
