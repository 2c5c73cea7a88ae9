/**
 * Aims beyond the total value, on graphs: a floor for how many of a group have a partner, with its price; and fairness to the
 * weakest, then the second weakest, and so on. Built on {@link app.alongside.matching.engine.graph.Solver} and its proofs alone.
 */
@NullMarked
package app.alongside.matching.engine.objectives;

import org.jspecify.annotations.NullMarked;
