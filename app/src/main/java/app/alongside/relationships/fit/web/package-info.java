/** The page of the check after two weeks, and what follows from it. */
@NullMarked
package app.alongside.relationships.fit.web;

import org.jspecify.annotations.NullMarked;
