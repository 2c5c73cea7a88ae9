/** Designing a programme: what the designer shows besides the programme itself. */
@NullMarked
package app.alongside.programmes.design;

import org.jspecify.annotations.NullMarked;
