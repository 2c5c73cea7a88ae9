/** The page on which people connect their calendars. */
@NullMarked
package app.alongside.calendar.web;

import org.jspecify.annotations.NullMarked;
