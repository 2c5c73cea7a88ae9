/**
 * The check after two weeks: each member says alone, in two taps, whether it works. Nobody sees what another said, and
 * what a member is shown afterwards depends on that member's answer only, so that nothing can be read from it either.
 */
@NamedInterface("fit")
@NullMarked
package app.alongside.relationships.fit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
