package app.alongside.matching;

import app.alongside.matching.discover.Obstacle;
import app.alongside.platform.PersonId;
import app.alongside.programmes.ProgrammeId;
import java.util.Optional;

/**
 * Somebody who is asked next, should whom one asked before not become one's peer.
 *
 * @param obstacle why they were passed over when it was their turn; absent as long as they wait for it
 */
public record NextChoice(ProgrammeId programme, PersonId by, PersonId chosen, Optional<Obstacle> obstacle) {
    /** How many people somebody may have in mind at once, the one who is asked included. */
    public static final int MOST = 3;

    public boolean isWaiting() {
        return obstacle.isEmpty();
    }
}
