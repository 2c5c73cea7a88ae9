/** The public page of a programme, what joining means, and the list of programmes one may join. */
@NullMarked
package app.alongside.programmes.joining.web;

import org.jspecify.annotations.NullMarked;
