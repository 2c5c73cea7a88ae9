/** What a coordinator decides about matching: what counts, the rules that are never broken, and rulings on single pairs. */
@NamedInterface("policy")
@NullMarked
package app.alongside.matching.policy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
