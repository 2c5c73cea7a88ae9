/** The page that says what is kept, and why. */
@NullMarked
package app.alongside.privacy.web;

import org.jspecify.annotations.NullMarked;
