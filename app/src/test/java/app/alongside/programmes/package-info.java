/** Tests of the programmes module. */
@NullMarked
package app.alongside.programmes;

import org.jspecify.annotations.NullMarked;
