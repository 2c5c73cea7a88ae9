/** Tests of the library. */
@NullMarked
package app.alongside.learning;

import org.jspecify.annotations.NullMarked;
