/** The pages of signing in, setting up and one's own account, and the rules of the web session. */
@NullMarked
package app.alongside.identity.web;

import org.jspecify.annotations.NullMarked;
