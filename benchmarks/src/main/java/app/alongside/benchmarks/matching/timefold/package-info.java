/** Timefold's local search on the graphs of the matching benchmark. */
@NullMarked
package app.alongside.benchmarks.matching.timefold;

import org.jspecify.annotations.NullMarked;
