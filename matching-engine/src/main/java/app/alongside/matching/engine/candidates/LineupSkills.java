package app.alongside.matching.engine.candidates;

import app.alongside.matching.engine.pool.IntList;
import app.alongside.matching.engine.pool.SkillColumns;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * From each skill to those who offer it and those who want it, by their places in a {@link Lineup}, ascending. Memory in proportion to
 * what its people said, however many skills there are.
 */
final class LineupSkills {
    private static final int BITS = 10;
    private static final int LEVELS = 5;

    /** With so many times more skills than are said here, only those said here get a list. */
    private static final int FEW = 4;

    private final SkillColumns skills;
    /** The skills that have a list, ascending; null where all have. */
    private final int @Nullable [] listed;

    final int[] offerersFrom;
    final int[] offerers;
    final byte[] levels;
    final int[] wantersFrom;
    final int[] wanters;
    /** For each wanter, the shares of the want that offers of level 1 to 5 meet, ten bits each. */
    final long[] shares;

    LineupSkills(SkillColumns skills, int[] order) {
        this.skills = skills;
        listed = listed(order);
        int lists = listed == null ? skills.count() : listed.length;
        offerersFrom = new int[lists + 1];
        wantersFrom = new int[lists + 1];
        for (int person : order) {
            for (int row = skills.firstOffer(person), i = skills.offerCount(person); i > 0; i--, row++) {
                offerersFrom[list(skills.offeredSkill(row)) + 1]++;
            }
            for (int row = skills.firstWant(person), i = skills.wantCount(person); i > 0; i--, row++) {
                wantersFrom[list(skills.wantedSkill(row)) + 1]++;
            }
        }
        for (int list = 0; list < lists; list++) {
            offerersFrom[list + 1] += offerersFrom[list];
            wantersFrom[list + 1] += wantersFrom[list];
        }
        offerers = new int[offerersFrom[lists]];
        levels = new byte[offerers.length];
        wanters = new int[wantersFrom[lists]];
        shares = new long[wanters.length];
        fill(order);
    }

    private int @Nullable [] listed(int[] order) {
        int said = 0;
        for (int person : order) {
            said += skills.offerCount(person) + skills.wantCount(person);
        }
        if (skills.count() <= FEW * said) {
            return null;
        }
        IntList all = new IntList();
        for (int person : order) {
            for (int row = skills.firstOffer(person), i = skills.offerCount(person); i > 0; i--, row++) {
                all.add(skills.offeredSkill(row));
            }
            for (int row = skills.firstWant(person), i = skills.wantCount(person); i > 0; i--, row++) {
                all.add(skills.wantedSkill(row));
            }
        }
        return Arrays.stream(all.toArray()).sorted().distinct().toArray();
    }

    /** The list of a skill, or a negative number where nobody here said it. */
    int list(int skill) {
        return listed == null ? skill : Arrays.binarySearch(listed, skill);
    }

    private void fill(int[] order) {
        int[] nextOffer = offerersFrom.clone();
        int[] nextWant = wantersFrom.clone();
        for (int place = 0; place < order.length; place++) {
            int person = order[place];
            for (int row = skills.firstOffer(person), i = skills.offerCount(person); i > 0; i--, row++) {
                int entry = nextOffer[list(skills.offeredSkill(row))]++;
                offerers[entry] = place;
                levels[entry] = (byte) skills.offeredLevel(row);
            }
            for (int row = skills.firstWant(person), i = skills.wantCount(person); i > 0; i--, row++) {
                int entry = nextWant[list(skills.wantedSkill(row))]++;
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
