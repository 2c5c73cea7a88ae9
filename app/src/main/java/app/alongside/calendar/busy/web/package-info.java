/** Giving the address of one's own calendar, and taking it back. */
@NullMarked
package app.alongside.calendar.busy.web;

import org.jspecify.annotations.NullMarked;
