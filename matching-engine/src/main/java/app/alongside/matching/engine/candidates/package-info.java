/**
 * Which of the allowed pairs the solver gets to see, and the proof that the others do not matter.
 *
 * <p>First pass: a sample of the people is matched among themselves, which tells roughly what a place of each person costs
 * ({@link app.alongside.matching.engine.candidates.SampleMarket}). Each person keeps the few who are worth most above these
 * prices; a pair is a candidate when either keeps it.
 *
 * <p>Second pass: the solver's prices {@code y} tell which other pairs could matter, namely those with {@code w > y(u) + y(v)}. In
 * a pool of up to {@link app.alongside.matching.engine.candidates.CandidateSearch#ALL_PAIRS} people
 * {@link app.alongside.matching.engine.candidates.EveryPairScan} bounds every pair and scores those that its bound does not rule
 * out; in a larger one {@link app.alongside.matching.engine.candidates.PriceScan} finds them without looking at all pairs. They
 * are added and the graph is solved again, until none is left. Then the certificate holds for <em>all</em> allowed pairs. Where a
 * scan would cost too much, the prices of the people not scanned are raised until the bound holds anyway.
 *
 * <p>In pools too large to bound every pair, or where {@link app.alongside.matching.engine.candidates.RetrievalWay#BUDGETED} is asked
 * for, {@link app.alongside.matching.engine.candidates.BudgetedSearch} looks at a limited number of each person's likely pairs in
 * both passes. Then the bound holds for the candidates only, and what the others could add is estimated from a sample
 * ({@link app.alongside.matching.engine.candidates.Coverage}), never proven.
 *
 * <p>Where prices alone leave a gap, odd sets close it: the same scan asks which other pairs are worth more than their two prices
 * and what both pay into the sets that hold them.
 */
@NullMarked
package app.alongside.matching.engine.candidates;

import org.jspecify.annotations.NullMarked;
