/**
 * What a coordinator decides about a match: the weight of each factor, the rules that are never broken, the format and the aim.
 * Weights grade allowed pairs; rules take pairs away. No demographic fact is a factor.
 */
@NullMarked
package app.alongside.matching.engine.policy;

import org.jspecify.annotations.NullMarked;
