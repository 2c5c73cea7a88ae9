/** Tests of the readiness rules. */
@NullMarked
package app.alongside.programmes.readiness;

import org.jspecify.annotations.NullMarked;
