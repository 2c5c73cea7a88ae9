package app.alongside.matching.engine.candidates;

import app.alongside.matching.engine.pool.SkillColumns;

/** From each skill to those who offer it and those who want it, by their places in a {@link Lineup}, ascending. */
final class LineupSkills {
    private static final int BITS = 10;
    private static final int LEVELS = 5;

    private final SkillColumns skills;
    final int[] offerersFrom;
    final int[] offerers;
    final byte[] levels;
    final int[] wantersFrom;
    final int[] wanters;
    /** For each wanter, the shares of the want that offers of level 1 to 5 meet, ten bits each. */
    final long[] shares;

    LineupSkills(SkillColumns skills, int[] order) {
        this.skills = skills;
        int offers = 0;
        int wants = 0;
        offerersFrom = new int[skills.count() + 1];
        wantersFrom = new int[skills.count() + 1];
        for (int person : order) {
            for (int row = skills.firstOffer(person), i = skills.offerCount(person); i > 0; i--, row++, offers++) {
                offerersFrom[skills.offeredSkill(row) + 1]++;
            }
            for (int row = skills.firstWant(person), i = skills.wantCount(person); i > 0; i--, row++, wants++) {
                wantersFrom[skills.wantedSkill(row) + 1]++;
            }
        }
        for (int skill = 0; skill < skills.count(); skill++) {
            offerersFrom[skill + 1] += offerersFrom[skill];
            wantersFrom[skill + 1] += wantersFrom[skill];
        }
        offerers = new int[offers];
        levels = new byte[offers];
        wanters = new int[wants];
        shares = new long[wants];
        fill(order);
    }

    private void fill(int[] order) {
        int[] nextOffer = offerersFrom.clone();
        int[] nextWant = wantersFrom.clone();
        for (int place = 0; place < order.length; place++) {
            int person = order[place];
            for (int row = skills.firstOffer(person), i = skills.offerCount(person); i > 0; i--, row++) {
                int entry = nextOffer[skills.offeredSkill(row)]++;
                offerers[entry] = place;
                levels[entry] = (byte) skills.offeredLevel(row);
            }
            for (int row = skills.firstWant(person), i = skills.wantCount(person); i > 0; i--, row++) {
                int entry = nextWant[skills.wantedSkill(row)]++;
                wanters[entry] = place;
                shares[entry] = shares(row);
            }
        }
    }

    private long shares(int want) {
        long shares = 0;
        for (int level = 1; level <= LEVELS; level++) {
            shares |= (long) skills.share(want, level) << (BITS * (level - 1));
        }
        return shares;
    }

    /** The share that an offer of a level meets. */
    static int share(long shares, int level) {
        return (int) (shares >>> (BITS * (level - 1))) & ((1 << BITS) - 1);
    }

    /** The shares of a person's own want. */
    long sharesOf(int want) {
        return shares(want);
    }

    SkillColumns told() {
        return skills;
    }
}
