package app.alongside.matching.handover;

import app.alongside.platform.PersonId;

/**
 * Somebody whose partner stepped back.
 *
 * @param away who stepped back
 * @param running whether the relationship of the two has not been closed
 * @param value what the pair was worth when it was proposed, 0 to 100
 */
public record LeftPartner(PersonId away, PersonId partner, boolean running, int value) {}
