/**
 * Busy times from people's own calendars: fetched from a secret address that somebody gives, kept as mere stretches of
 * time, and forgotten when they ask.
 */
@NullMarked
package app.alongside.calendar.busy;

import org.jspecify.annotations.NullMarked;
