/** What people add to the library: for themselves, or offered to everybody for a coordinator to take in. */
@NullMarked
package app.alongside.learning.contributions;

import org.jspecify.annotations.NullMarked;
