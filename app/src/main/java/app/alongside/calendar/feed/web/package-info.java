/** Serving calendar feeds, and making and revoking their addresses. */
@NullMarked
package app.alongside.calendar.feed.web;

import org.jspecify.annotations.NullMarked;
