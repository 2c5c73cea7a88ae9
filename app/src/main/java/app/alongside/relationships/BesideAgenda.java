package app.alongside.relationships;

import app.alongside.ui.Panel;
import java.util.Optional;

/** What a capability shows with the next session between two people. */
public interface BesideAgenda {
    /** What stands beside its agenda; empty when there is nothing to say. */
    Optional<Panel> findBeside(Workspace workspace);

    /** The same by itself, while no session is agreed. */
    Optional<Panel> findAlone(Workspace workspace);
}
