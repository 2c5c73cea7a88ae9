/** Announcements between modules: each listener runs in its own transaction, inside the organisation concerned. */
@NullMarked
package app.alongside.platform.events;

import org.jspecify.annotations.NullMarked;
