/** What a coordinator decides about matching: what counts, the rules that are never broken, and rulings on single pairs. */
@NullMarked
package app.alongside.matching.policy;

import org.jspecify.annotations.NullMarked;
