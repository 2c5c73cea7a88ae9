/**
 * Maximum-weight matching with capacities on a general graph, with a proof of how good the answer is.
 *
 * <p>People are vertices, allowed pairs are edges, a pair's worth is the edge's weight, and a person takes at most as
 * many partners as the vertex has capacity. Weights are whole micro-units: 1,000,000 is a weight of 1.0, so that sums are
 * exact and the same on every machine.
 */
@NullMarked
package app.alongside.matching.engine.graph;

import org.jspecify.annotations.NullMarked;
