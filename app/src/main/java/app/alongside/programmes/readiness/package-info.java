/** What a design needs before people may see it: each rule is one sentence. */
@NullMarked
package app.alongside.programmes.readiness;

import org.jspecify.annotations.NullMarked;
