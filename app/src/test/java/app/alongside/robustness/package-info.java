/** What the real application does when it is killed, crowded, or started where it cannot be. */
@NullMarked
package app.alongside.robustness;

import org.jspecify.annotations.NullMarked;
