/** The pages of the goals. */
@NullMarked
package app.alongside.relationships.goals.web;

import org.jspecify.annotations.NullMarked;
