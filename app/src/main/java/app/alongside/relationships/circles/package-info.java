/**
 * Circles: three to eight people who gather round a topic. Somebody proposes one, others join until it is full, and once
 * it begins a relationship of the same id is its workspace, with a chair that goes round.
 */
@NamedInterface("circles")
@NullMarked
package app.alongside.relationships.circles;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
