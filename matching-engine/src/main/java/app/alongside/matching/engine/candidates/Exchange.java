package app.alongside.matching.engine.candidates;

import app.alongside.matching.engine.pool.SkillColumns;

/**
 * The headings of one person's exchange. Who does not say what they want may want anything, and who does not say what they offer
 * may offer anything: they count half with everybody, so that they are listed under what they do say.
 */
final class Exchange {
    private static final int UNKNOWN = -2;
    private static final int WHATEVER = -3;

    private final SkillColumns skills;
    private final int person;
    private final int offers;
    private final int wants;

    Exchange(SkillColumns skills, int person) {
        this.skills = skills;
        this.person = person;
        offers = skills.offerCount(person);
        wants = skills.wantCount(person);
    }

    private int offer(int place) {
        return offers == 0 ? UNKNOWN : skills.offeredSkill(skills.firstOffer(person) + place);
    }

    private int want(int place) {
        return wants == 0 ? UNKNOWN : skills.wantedSkill(skills.firstWant(person) + place);
    }

    /** Each offer with each want, and each of both alone. */
    void listed(LongList headings) {
        for (int offer = 0; offer < Math.max(1, offers); offer++) {
            for (int want = 0; want < Math.max(1, wants); want++) {
                headings.add(heading(offer(offer), want(want)));
            }
            headings.add(heading(offer(offer), WHATEVER));
        }
        for (int want = 0; want < Math.max(1, wants); want++) {
            headings.add(heading(WHATEVER, want(want)));
        }
    }

    /** Each want met by each offer, by people who want nothing they told, and by people who offer nothing they told. */
    void sought(LongList headings) {
        if (offers > 0 && wants > 0) {
            for (int want = 0; want < wants; want++) {
                for (int offer = 0; offer < offers; offer++) {
                    headings.add(heading(want(want), offer(offer)));
                }
                headings.add(heading(want(want), UNKNOWN));
            }
            for (int offer = 0; offer < offers; offer++) {
                headings.add(heading(UNKNOWN, offer(offer)));
            }
        } else {
            soughtByHalf(headings);
        }
    }

    /** Of a person who told only half of it: whoever suits that half. */
    private void soughtByHalf(LongList headings) {
        headings.add(heading(UNKNOWN, UNKNOWN));
        for (int want = 0; want < wants; want++) {
            headings.add(heading(want(want), WHATEVER));
        }
        for (int offer = 0; offer < offers; offer++) {
            headings.add(heading(WHATEVER, offer(offer)));
        }
    }

    private static long heading(int offered, int wanted) {
        return Headings.heading(offered, wanted, UNKNOWN);
    }
}
