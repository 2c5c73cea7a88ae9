/** Tests of joining a programme. */
@NullMarked
package app.alongside.programmes.joining;

import org.jspecify.annotations.NullMarked;
