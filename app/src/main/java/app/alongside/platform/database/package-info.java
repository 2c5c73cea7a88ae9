/** The embedded or external PostgreSQL, its two roles, and the wall between organisations. */
@NullMarked
package app.alongside.platform.database;

import org.jspecify.annotations.NullMarked;
