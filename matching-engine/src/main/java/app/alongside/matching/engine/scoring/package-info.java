/**
 * What a pair is worth, and whether it is allowed.
 *
 * <p>Scores are fixed-point integers, so results are the same on every machine and a view is exactly the sum of its parts. With
 * shares {@code W(f)} of the factors and scores {@code s(f)}, the view of {@code a} on {@code b} is {@code V(a,b) = sum W(f) s(f)};
 * the value of the pair is {@code (1 - m) (V(a,b) + V(b,a)) / 2 + m min(V(a,b), V(b,a))} with the mutuality {@code m} of the policy:
 * the mean of the two views, pulled towards the weaker.
 */
@NullMarked
package app.alongside.matching.engine.scoring;

import org.jspecify.annotations.NullMarked;
