package app.alongside.matching.engine.candidates;

import static app.alongside.matching.engine.pool.SkillColumns.ONE;
import static app.alongside.matching.engine.scoring.FactorScores.UNKNOWN;

import app.alongside.matching.engine.pool.Pool;

/**
 * What one person after another exchanges with some others: the person's own skills are laid out by skill, and the {@link Cards} of
 * the others read against them. One instance a thread.
 */
final class SkillGlance {
    private static final int LEVEL = (1 << Cards.LEVEL_BITS) - 1;
    private static final int SHARE_BITS = 10;
    private static final int MEASURE = (1 << Cards.MEASURE_BITS) - 1;

    private final Pool pool;
    private final long[] rows;
    private final int[] met;

    /** Of each skill, the level at which the person offers it, and above that the measure of their want; 0 for neither. */
    private final short[] own;

    private int person;
    private int row;
    private int flags;
    private int iGet;
    private int theyGet;
    private int inCommon;
    private int myOffers;
    private int theirOffers;

    SkillGlance(Cards cards) {
        pool = cards.problem().pool();
        rows = cards.rows();
        met = cards.met();
        own = new short[pool.skills().count()];
    }

    /** Turns to the next person. */
    void of(int next) {
        forget();
        person = next;
        row = next * Cards.LENGTH;
        flags = (int) rows[row + Cards.LOCATION];
        myOffers = pool.skills().offerCount(next);
        for (int i = 0; i < Cards.offers(flags); i++) {
            int offer = entry(row + Cards.OFFERS, i);
            own[offer >>> Cards.LEVEL_BITS] |= (short) (offer & LEVEL);
        }
        for (int i = 0; i < Cards.wants(flags); i++) {
            int want = entry(row + Cards.WANTS, i);
            own[want >>> Cards.MEASURE_BITS] |= (short) ((want & MEASURE) << Cards.LEVEL_BITS);
        }
    }

    private void forget() {
        for (int i = 0; i < Cards.offers(flags); i++) {
            own[entry(row + Cards.OFFERS, i) >>> Cards.LEVEL_BITS] = 0;
        }
        for (int i = 0; i < Cards.wants(flags); i++) {
            own[entry(row + Cards.WANTS, i) >>> Cards.MEASURE_BITS] = 0;
        }
    }

    private int entry(int first, int place) {
        return (int) (rows[first + (place >> 1)] >>> ((place & 1) << 5));
    }

    /** Looks at another person. */
    void meet(int other) {
        int at = other * Cards.LENGTH;
        int theirFlags = (int) rows[at + Cards.LOCATION];
        if (((flags | theirFlags) & Cards.MORE_SKILLS) == 0) {
            theirOffers = Cards.offers(theirFlags);
            readOffers(at);
            readWants(at, Cards.wants(theirFlags));
            iGet = Cards.wants(flags) == 0 || theirOffers == 0 ? UNKNOWN : iGet;
            theyGet = Cards.wants(theirFlags) == 0 || myOffers == 0 ? UNKNOWN : theyGet;
        } else {
            theirOffers = pool.skills().offerCount(other);
            inCommon = pool.offered().common(person, other);
            iGet = met(person, other);
            theyGet = met(other, person);
        }
    }

    private void readOffers(int at) {
        int open = ONE;
        int same = 0;
        for (int i = 0; i < theirOffers; i++) {
            int offer = entry(at + Cards.OFFERS, i);
            int mine = own[offer >>> Cards.LEVEL_BITS];
            same += (mine & LEVEL) + LEVEL >> Cards.LEVEL_BITS;
            open -= open * met[(mine >>> Cards.LEVEL_BITS << Cards.LEVEL_BITS) + (offer & LEVEL)] >> SHARE_BITS;
        }
        iGet = ONE - open;
        inCommon = same;
    }

    private void readWants(int at, int wants) {
        int open = ONE;
        for (int i = 0; i < wants; i++) {
            int want = entry(at + Cards.WANTS, i);
            int level = own[want >>> Cards.MEASURE_BITS] & LEVEL;
            open -= open * met[((want & MEASURE) << Cards.LEVEL_BITS) + level] >> SHARE_BITS;
        }
        theyGet = ONE - open;
    }

    private int met(int learner, int helper) {
        boolean said = pool.skills().wantCount(learner) > 0 && pool.skills().offerCount(helper) > 0;
        return said ? pool.skills().met(learner, helper) : UNKNOWN;
    }

    /** The share of what the person wants that the other offers, or {@code UNKNOWN}. */
    int iGet() {
        return iGet;
    }

    /** The share of what the other wants that the person offers, or {@code UNKNOWN}. */
    int theyGet() {
        return theyGet;
    }

    /** The share of the other's offers that the person has not. */
    int theirStrengths() {
        return strengths(theirOffers);
    }

    /** The share of the person's offers that the other has not. */
    int myStrengths() {
        return strengths(myOffers);
    }

    private int strengths(int offers) {
        return myOffers == 0 || theirOffers == 0 ? UNKNOWN : (offers - inCommon) * ONE / offers;
    }
}
