package app.alongside.matching;

import app.alongside.matching.discover.Obstacle;
import app.alongside.platform.PersonId;
import app.alongside.programmes.ProgrammeId;
import java.util.Optional;

/**
 * Somebody who is asked next, should whom one asked before not become one's peer, or who counts in the next match.
 *
 * @param obstacle why they were passed over when it was their turn; absent as long as they wait for it
 */
public record NextChoice(ProgrammeId programme, PersonId by, PersonId chosen, Kind kind, Optional<Obstacle> obstacle) {
    /** What a choice is for. */
    public enum Kind {
        /** They are asked when it is their turn. */
        ASK,
        /** They count in the next match, and are not asked before. */
        MATCH
    }

    /** How many people somebody may have in mind at once, the one who is asked included. */
    public static final int MOST = 3;

    public boolean isWaiting() {
        return obstacle.isEmpty();
    }
}
