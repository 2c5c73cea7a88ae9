/** Things that members share with one another: a link, what it is called, and why it is worth a look. Sealed. */
@NamedInterface("sharing")
@NullMarked
package app.alongside.relationships.sharing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
