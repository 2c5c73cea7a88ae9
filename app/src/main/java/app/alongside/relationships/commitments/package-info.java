/** What members said they would try, by when, what came of it, and that another saw it happen. */
@NamedInterface("commitments")
@NullMarked
package app.alongside.relationships.commitments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
