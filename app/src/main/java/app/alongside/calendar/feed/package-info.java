/** The calendar feed: a secret address per person, where calendar programs fetch all that the person is expected at. */
@NullMarked
package app.alongside.calendar.feed;

import org.jspecify.annotations.NullMarked;
