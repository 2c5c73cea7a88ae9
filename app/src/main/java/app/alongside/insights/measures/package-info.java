/** Reads the facts as sums: how many people have what in common, how long it took, what they said on average. */
@NullMarked
package app.alongside.insights.measures;

import org.jspecify.annotations.NullMarked;
