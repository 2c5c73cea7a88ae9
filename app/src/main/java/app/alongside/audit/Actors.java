package app.alongside.audit;

import java.util.Optional;
import java.util.UUID;

/** Tells who is acting on this thread; answered by the module that signs people in. */
public interface Actors {
    /** The acting account; empty when the application itself acts. */
    Optional<UUID> find();
}
