/** Match runs: the pool gathered, solved by the engine in the background, and kept with their proof. */
@NullMarked
package app.alongside.matching.runs;

import org.jspecify.annotations.NullMarked;
