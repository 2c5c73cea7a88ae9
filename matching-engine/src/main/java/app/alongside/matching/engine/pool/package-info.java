/**
 * The people of one match run, laid out column by column in primitive arrays so that millions of pairs can be read in a second.
 * A {@link app.alongside.matching.engine.pool.PersonSpec} says what is known about a person; whatever is left out is unknown, which the
 * scoring treats as neutral.
 */
@NullMarked
package app.alongside.matching.engine.pool;

import org.jspecify.annotations.NullMarked;
