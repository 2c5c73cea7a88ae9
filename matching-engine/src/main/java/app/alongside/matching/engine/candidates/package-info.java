/**
 * Which of the allowed pairs the solver gets to see, and the proof that the others do not matter.
 *
 * <p>First pass: a sample of the people is matched among themselves, which tells roughly what a place of each person costs
 * ({@link app.alongside.matching.engine.candidates.SampleMarket}). Each person keeps the few who are worth most above these
 * prices; a pair is a candidate when either keeps it. Every pair is bounded, by a
 * {@link app.alongside.matching.engine.candidates.Sweep} over blocks of people, and those that pass are scored by a
 * {@link app.alongside.matching.engine.candidates.Glance}.
 *
 * <p>Second pass: the solver's prices {@code y} tell which other pairs could matter, namely those with {@code w > y(u) + y(v)}.
 * What a pair must be worth to enter a list of the first pass is a price, too, and it holds for every pair that entered none
 * ({@link app.alongside.matching.engine.candidates.Cover}): only the pairs of people whose price has fallen below that, about one
 * person in seven, are looked at again. What is found is added and the graph is solved again, until nothing is left. Then the
 * certificate holds for <em>all</em> allowed pairs. In large pools the prices of people who fell by very little are raised instead.
 *
 * <p>In pools too large to bound every pair, or where {@link app.alongside.matching.engine.candidates.RetrievalWay#BUDGETED} is asked
 * for, {@link app.alongside.matching.engine.candidates.BudgetedSearch} looks once at a part of them, the
 * {@link app.alongside.matching.engine.candidates.Crossings}: all who could swap, of each skill those who want it with those who offer
 * it, the cheapest people with each other, and neighbours. Then the bound holds for the candidates only, and what the others could add
 * is estimated from a sample ({@link app.alongside.matching.engine.candidates.Coverage}), never proven.
 *
 * <p>Where prices alone leave a gap, odd sets close it: the same scan asks which other pairs are worth more than their two prices
 * and what both pay into the sets that hold them.
 */
@NullMarked
package app.alongside.matching.engine.candidates;

import org.jspecify.annotations.NullMarked;
