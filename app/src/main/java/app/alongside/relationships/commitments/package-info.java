/** What the members of a circle said they would try until the next session, and what came of it. */
@NamedInterface("commitments")
@NullMarked
package app.alongside.relationships.commitments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
