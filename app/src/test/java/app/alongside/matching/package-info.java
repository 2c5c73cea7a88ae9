/** Tests of matching, and the fixtures that bring people together. */
@NullMarked
package app.alongside.matching;

import org.jspecify.annotations.NullMarked;
