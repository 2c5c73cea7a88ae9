/**
 * Relationships other than pairs: rings for people whom no pair serves, flash rounds without repeats, and buddies for new
 * hires by a deadline. The same rules and scores as for pairs.
 */
@NullMarked
package app.alongside.matching.engine.formats;

import org.jspecify.annotations.NullMarked;
