/** The pages of the agreement. */
@NullMarked
package app.alongside.relationships.agreement.web;

import org.jspecify.annotations.NullMarked;
