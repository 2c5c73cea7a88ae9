/** What tests share: the real application on a real PostgreSQL, a clock to set, a mailbox, a browser. */
@NullMarked
package app.alongside.testing;

import org.jspecify.annotations.NullMarked;
