package app.alongside.matching.engine.circles;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Makes circles worth more without seating anybody less: moves a party to another circle, or swaps two, wherever that gains, in
 * up to {@value #MOST_ROUNDS} rounds. A round looks only at circles that changed since the party was looked at last. In a small pool
 * the result is a local optimum: no single move or swap gains any more. In a large one a party looks at some circles a round, at
 * others in the next, and after {@value #MOST_LOOKS} looks at people in all it is enough.
 */
final class Exchange {
    private static final int MOST_ROUNDS = 12;
    private static final int MOST_LOOKS = 12_000_000;
    private static final int LOOKS_A_ROUND = 4_000_000;

    private final Seating seating;
    private final int[] lookedAt;
    private final int looksAParty;
    private int looks;
    private int clock = 1;
    private final Map<OpenCircle, Integer> changedAt = new IdentityHashMap<>();

    Exchange(Seating seating) {
        this.seating = seating;
        lookedAt = new int[seating.problem().parties().size()];
        looksAParty = LOOKS_A_ROUND / Math.max(1, lookedAt.length);
        seating.circles().forEach(circle -> changedAt.put(circle, clock));
    }

    void run(Predicate<Seating> stop) {
        boolean gained = true;
        for (int round = 0; gained && round < MOST_ROUNDS; round++) {
            gained = false;
            for (Party party : seating.problem().parties()) {
                if (stop.test(seating) || looks > MOST_LOOKS) {
                    return;
                }
                gained |= improve(party, round);
            }
        }
    }

    private boolean improve(Party party, int round) {
        OpenCircle mine = seating.circleOf(party);
        if (mine == null) {
            return false;
        }
        int last = lookedAt[party.number()];
        boolean all = changed(mine) > last;
        boolean mayLeave = mine.isComplete(null, party);
        WeekStarts meetings = mine.startsWithout(party);
        int enough = looks + looksAParty;
        int first = (party.number() * MOST_ROUNDS + round) % seating.circles().size();
        for (int i = 0; i < seating.circles().size(); i++) {
            OpenCircle other =
                    seating.circles().get((first + i) % seating.circles().size());
            if (other != mine && party.accepts(other.topic()) && (all || changed(other) > last)) {
                looks += other.parties().size();
                if (mayLeave && move(party, mine, other) || swap(party, mine, other, meetings)) {
                    clock++;
                    changedAt.put(mine, clock);
                    changedAt.put(other, clock);
                    return true;
                }
                if (looks > enough) {
                    return false;
                }
            }
        }
        lookedAt[party.number()] = clock;
        return false;
    }

    private int changed(OpenCircle circle) {
        return changedAt.getOrDefault(circle, 0);
    }

    private boolean move(Party party, OpenCircle mine, OpenCircle other) {
        long before = mine.worth() + other.worth();
        if (!other.fits(party, null) || mine.worth(null, party) + other.worth(party, null) <= before) {
            return false;
        }
        seating.leave(party, mine);
        seating.sit(party, other);
        return true;
    }

    /** @param meetings when the rest of the party's own circle could meet */
    private boolean swap(Party party, OpenCircle mine, OpenCircle other, WeekStarts meetings) {
        long before = mine.worth() + other.worth();
        for (Party theirs : other.parties()) {
            if (theirs.accepts(mine.topic())
                    && theirs.starts().meets(meetings)
                    && other.startsWithout(theirs).meets(party.starts())
                    && mine.worth(theirs, party) + other.worth(party, theirs) > before
                    && mine.fits(theirs, party)
                    && other.fits(party, theirs)
                    && mine.isComplete(theirs, party)
                    && other.isComplete(party, theirs)) {
                seating.leave(party, mine);
                seating.leave(theirs, other);
                seating.sit(party, other);
                seating.sit(theirs, mine);
                return true;
            }
        }
        return false;
    }
}
