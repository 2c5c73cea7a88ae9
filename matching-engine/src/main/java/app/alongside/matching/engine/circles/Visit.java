package app.alongside.matching.engine.circles;

import java.util.List;

/**
 * A party beside a circle that it does not belong to: should it stay there, or swap with one of those who do? What is cheap and says
 * no most often is asked first; what the visitor and those who sit there are worth to each other is added up once, when it matters.
 */
final class Visit {
    private static final long UNKNOWN = -1;

    private final Party visitor;
    private final OpenCircle home;
    private final OpenCircle host;
    private final WeekStarts atHome;
    private final long before;
    private long bond = UNKNOWN;

    /** @param atHome when the others of the visitor's own circle could meet */
    Visit(Party visitor, OpenCircle home, WeekStarts atHome, OpenCircle host) {
        this.visitor = visitor;
        this.home = home;
        this.atHome = atHome;
        this.host = host;
        before = home.worth() + host.worth();
    }

    List<Party> hosts() {
        return host.parties();
    }

    private long bond() {
        bond = bond == UNKNOWN ? host.bond(visitor) : bond;
        return bond;
    }

    /** Whether the two circles gain by a move, and the one that would be left can spare the visitor. */
    boolean shouldStay() {
        return host.hasSeats(visitor.size())
                && visitor.starts().meets(host.startsWithout(null))
                && host.fits(visitor, null)
                && home.worth(null, visitor) + host.worth(visitor, null, bond()) > before;
    }

    boolean shouldSwap(Party theirs) {
        return theirs.accepts(home.topic())
                && theirs.starts().meets(atHome)
                && host.startsWithout(theirs).meets(visitor.starts())
                && home.worth(theirs, visitor) + host.worth(visitor, theirs, bond()) > before
                && home.fits(theirs, visitor)
                && host.fits(visitor, theirs)
                && home.isComplete(theirs, visitor)
                && host.isComplete(visitor, theirs);
    }

    void stay(Seating seating) {
        seating.leave(visitor, home);
        seating.sit(visitor, host);
    }

    void swap(Party theirs, Seating seating) {
        seating.leave(visitor, home);
        seating.leave(theirs, host);
        seating.sit(visitor, host);
        seating.sit(theirs, home);
    }
}
