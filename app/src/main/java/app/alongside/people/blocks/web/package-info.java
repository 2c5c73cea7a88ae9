/** One's own list of people one never wants proposed. */
@NullMarked
package app.alongside.people.blocks.web;

import org.jspecify.annotations.NullMarked;
