/**
 * The planned end: a last session, what each member takes with them, a word of thanks, and what stays afterwards. What
 * members write is sealed, and closed to the others until all are done.
 */
@NamedInterface("closing")
@NullMarked
package app.alongside.relationships.closing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
