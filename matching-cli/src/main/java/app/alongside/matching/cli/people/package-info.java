/** The people mode of the command: people and a policy in; pairs, people left over, prices and a report out. */
@NullMarked
package app.alongside.matching.cli.people;

import org.jspecify.annotations.NullMarked;
