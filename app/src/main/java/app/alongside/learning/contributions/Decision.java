package app.alongside.learning.contributions;

import java.time.Instant;
import java.util.UUID;

/**
 * Who decided on something offered, and when.
 *
 * @param by the coordinator's account
 */
record Decision(UUID by, Instant at) {}
