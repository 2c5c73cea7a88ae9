/**
 * Which of the allowed pairs the solver gets to see, and the proof that the others do not matter.
 *
 * <p>First pass: in a pool of up to {@link app.alongside.matching.engine.candidates.CandidateSearch#ALL_PAIRS} people every allowed
 * pair is scored; in a larger one those whose offers and wants meet in both directions, found by posting lists, and more for people
 * of whom that finds too few. Each person keeps the best few; a pair is a candidate when either keeps it.
 *
 * <p>Second pass: the solver's prices {@code y} tell which other pairs could matter, namely those with {@code w > y(u) + y(v)}.
 * {@link app.alongside.matching.engine.candidates.PriceScan} finds all of them without scoring all pairs, by bounds on what pairs
 * can be worth; they are added and the graph is solved again, until none is left. Then the certificate holds for <em>all</em>
 * allowed pairs. Where a scan would cost too much, the prices of the people not scanned are raised until the bound holds anyway.
 */
@NullMarked
package app.alongside.matching.engine.candidates;

import org.jspecify.annotations.NullMarked;
