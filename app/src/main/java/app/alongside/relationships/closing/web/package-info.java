/** The pages of the planned end. */
@NullMarked
package app.alongside.relationships.closing.web;

import org.jspecify.annotations.NullMarked;
