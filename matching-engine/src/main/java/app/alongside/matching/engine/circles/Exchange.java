package app.alongside.matching.engine.circles;

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

    Exchange(Seating seating) {
        this.seating = seating;
        lookedAt = new int[seating.problem().parties().size()];
        looksAParty = LOOKS_A_ROUND / Math.max(1, lookedAt.length);
        seating.circles().forEach(circle -> circle.mark(clock));
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
        boolean all = mine.marked() > last;
        boolean mayLeave = mine.isComplete(null, party);
        WeekStarts meetings = mine.startsWithout(party);
        int enough = looks + looksAParty;
        int count = seating.circles().size();
        int at = (party.number() * MOST_ROUNDS + round) % count;
        for (int i = 0; i < count; i++) {
            OpenCircle other = seating.circles().get(at);
            at = at + 1 == count ? 0 : at + 1;
            if (other != mine && (all || other.marked() > last) && party.accepts(other.topic())) {
                looks += other.parties().size();
                if (other.couldMeet(party) && change(new Visit(party, mine, meetings, other), mayLeave)) {
                    clock++;
                    mine.mark(clock);
                    other.mark(clock);
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

    private boolean change(Visit visit, boolean mayLeave) {
        if (mayLeave && visit.shouldStay()) {
            visit.stay(seating);
            return true;
        }
        for (Party theirs : visit.hosts()) {
            if (visit.shouldSwap(theirs)) {
                visit.swap(theirs, seating);
                return true;
            }
        }
        return false;
    }
}
