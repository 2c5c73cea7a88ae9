/** What people add to the library: for themselves, or offered to everybody for a coordinator to take in. */
@NamedInterface("contributions")
@NullMarked
package app.alongside.learning.contributions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
