/** Tests of designing a programme. */
@NullMarked
package app.alongside.programmes.design;

import org.jspecify.annotations.NullMarked;
