package app.alongside.matching.engine.pool;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/**
 * Who offers and who wants which skill, sorted by skill, with the posting lists from a skill back to its people.
 *
 * <p>Each want carries, for every level on offer, the share of it that such an offer meets (0 to {@value #ONE}), already weighed by
 * its priority: 75 %, 60 %, 50 %, then 40 %. What several offers meet together is {@code 1 - product(1 - share)}: meeting the
 * dearest want fully is 75 %, the two dearest 90 %, so that wishing for more is never to anybody's disadvantage.
 */
public final class SkillColumns {
    /** A whole, in the fixed-point shares of this package: 1.0. */
    public static final int ONE = 1024;

    private static final int[] STRENGTH = {768, 614, 512, 410};

    private final List<String> names;
    private final int[] offerStart;
    private final int[] offerSkill;
    private final byte[] offerLevel;
    private final int[] wantStart;
    private final int[] wantSkill;
    private final short[] met;
    private final int[] wantOrder;
    private final long[] offerSignature;
    private final long[] wantSignature;
    private final Postings offerers;
    private final Postings wanters;

    private record Row(int skill, int level, int now, int target, int rank) {}

    SkillColumns(List<PersonSpec> people) {
        Codes codes = new Codes();
        List<List<Row>> offered = people.stream().map(p -> offers(p, codes)).toList();
        List<List<Row>> wanted = people.stream().map(p -> wants(p, codes)).toList();
        names = codes.names();
        offerStart = starts(offered);
        offerSkill = column(offered, Row::skill);
        offerLevel = new byte[offerSkill.length];
        int[] levels = column(offered, Row::level);
        for (int i = 0; i < levels.length; i++) {
            offerLevel[i] = (byte) levels[i];
        }
        wantStart = starts(wanted);
        wantSkill = column(wanted, Row::skill);
        wantOrder = column(wanted, Row::rank);
        met = shares(wanted);
        offerSignature = signatures(offerStart, offerSkill);
        wantSignature = signatures(wantStart, wantSkill);
        offerers = new Postings(names.size(), offerStart, offerSkill);
        wanters = new Postings(names.size(), wantStart, wantSkill);
    }

    private static List<Row> offers(PersonSpec person, Codes codes) {
        TreeMap<Integer, Row> best = new TreeMap<>();
        for (Offer offer : person.offers()) {
            int skill = codes.of(offer.skill());
            best.merge(skill, new Row(skill, offer.level(), 0, 0, 0), (a, b) -> a.level() >= b.level() ? a : b);
        }
        return List.copyOf(best.values());
    }

    private static List<Row> wants(PersonSpec person, Codes codes) {
        TreeMap<Integer, Row> first = new TreeMap<>();
        for (Want want : person.wants()) {
            int skill = codes.of(want.skill());
            first.putIfAbsent(skill, new Row(skill, 0, want.now(), want.target(), first.size()));
        }
        return first.values().stream()
                .sorted(Comparator.comparingInt(Row::skill))
                .toList();
    }

    private static int[] starts(List<List<Row>> rows) {
        int[] start = new int[rows.size() + 1];
        for (int person = 0; person < rows.size(); person++) {
            start[person + 1] = start[person] + rows.get(person).size();
        }
        return start;
    }

    private static int[] column(List<List<Row>> rows, ToIntFunction<Row> value) {
        return rows.stream().flatMap(List::stream).mapToInt(value).toArray();
    }

    private static long[] signatures(int[] start, int[] skills) {
        long[] signatures = new long[start.length - 1];
        for (int person = 0; person < signatures.length; person++) {
            for (int row = start[person]; row < start[person + 1]; row++) {
                signatures[person] |= 1L << (skills[row] * 0x9E3779B97F4A7C15L >>> 58);
            }
        }
        return signatures;
    }

    private static short[] shares(List<List<Row>> wanted) {
        List<Row> rows = wanted.stream().flatMap(List::stream).toList();
        short[] met = new short[rows.size() * 6];
        for (int i = 0; i < rows.size(); i++) {
            Row want = rows.get(i);
            int strength = STRENGTH[Math.min(want.rank(), STRENGTH.length - 1)];
            for (int level = want.now() + 1; level <= 5; level++) {
                int steps = Math.min(level, want.target()) - want.now();
                met[i * 6 + level] = (short) (strength * steps / (want.target() - want.now()));
            }
        }
        return met;
    }

    /** The share of the wants of {@code learner} that the offers of {@code helper} meet, 0 to {@value #ONE}. */
    public int met(int learner, int helper) {
        if ((wantSignature[learner] & offerSignature[helper]) == 0) {
            return 0;
        }
        int open = ONE;
        int i = wantStart[learner];
        int j = offerStart[helper];
        int lastWant = wantStart[learner + 1];
        int lastOffer = offerStart[helper + 1];
        while (i < lastWant && j < lastOffer) {
            int difference = wantSkill[i] - offerSkill[j];
            if (difference == 0) {
                open -= open * met[i * 6 + offerLevel[j]] / ONE;
                i++;
                j++;
            } else if (difference < 0) {
                i++;
            } else {
                j++;
            }
        }
        return ONE - open;
    }

    /** What is still open of a want, {@code open} of it being open before, when an offer at this level meets it. */
    public int openAfter(int open, int want, int level) {
        return open - open * met[want * 6 + level] / ONE;
    }

    /** The first row of the person's offers. */
    public int firstOffer(int person) {
        return offerStart[person];
    }

    /** The first row of the person's wants. */
    public int firstWant(int person) {
        return wantStart[person];
    }

    /** How many skills the person offers. */
    public int offerCount(int person) {
        return offerStart[person + 1] - offerStart[person];
    }

    /** How many skills the person wants. */
    public int wantCount(int person) {
        return wantStart[person + 1] - wantStart[person];
    }

    /** The skill of a row of offers. */
    public int offeredSkill(int row) {
        return offerSkill[row];
    }

    /** The level of a row of offers. */
    public int offeredLevel(int row) {
        return offerLevel[row];
    }

    /** The skill of a row of wants. */
    public int wantedSkill(int row) {
        return wantSkill[row];
    }

    /** The place of a row of wants in the person's own order, the dearest being 0. */
    public int wantOrder(int row) {
        return wantOrder[row];
    }

    /** The share that an offer at this level meets of a row of wants. */
    public int share(int row, int level) {
        return met[row * 6 + level];
    }

    /** Who offers a skill. */
    public Postings offerers() {
        return offerers;
    }

    /** Who wants a skill. */
    public Postings wanters() {
        return wanters;
    }

    /** The name of a skill. */
    public String name(int skill) {
        return names.get(skill);
    }

    /** How many skills there are. */
    public int count() {
        return names.size();
    }
}
