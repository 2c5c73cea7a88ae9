/** Finding peers oneself: who is open to an exchange in a programme, what each would learn and share, and when. */
@NullMarked
package app.alongside.matching.discover;

import org.jspecify.annotations.NullMarked;
