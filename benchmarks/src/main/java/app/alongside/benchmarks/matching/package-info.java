/** The solver of the matching engine beside other programs. */
@NullMarked
package app.alongside.benchmarks.matching;

import org.jspecify.annotations.NullMarked;
