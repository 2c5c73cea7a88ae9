/** What the members of a circle said they would try until the next session, and what came of it. */
@NullMarked
package app.alongside.relationships.circles.commitments;

import org.jspecify.annotations.NullMarked;
