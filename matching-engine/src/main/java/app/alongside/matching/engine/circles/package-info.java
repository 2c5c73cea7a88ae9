/**
 * Circles of four to eight people round a topic, who meet once a week at a time that suits all of them.
 *
 * <p>{@link app.alongside.matching.engine.circles.CircleProblem} lays out the people, their topics and the rules;
 * {@link app.alongside.matching.engine.circles.Circles} seats as many people as it can, and among such seatings makes the circles
 * worth as much as it can.
 *
 * <h2>How it works</h2>
 *
 * <ol>
 *   <li><b>Parties.</b> People who must sit together are one party from the start.
 *   <li><b>Exactly, where that is cheap.</b> With up to {@value app.alongside.matching.engine.circles.EverySubset#MOST_PARTIES}
 *       parties every possible circle is listed and the best choice found by dynamic programming over subsets.
 *   <li><b>Densest first.</b> Otherwise the topic and half-hour at which most people are still waiting is seated first, with the
 *       people who have the fewest other chances at the front.
 *   <li><b>Rescue.</b> Whoever is left takes a free seat, or the seat of somebody who then finds another (chains of three), or
 *       opens a circle with people whom theirs can spare.
 *   <li><b>Restarts</b> in other orders, until everybody sits who can, by a bound that needs no search.
 *   <li><b>Exchange.</b> Moves and swaps of two parties, as long as they make the circles worth more.
 * </ol>
 *
 * <p>A thousand people with twenty topics take about 0.3 seconds of one processor on a warmed-up machine.
 *
 * <p>Everything runs on one thread, so the same input gives the same circles. No rule is ever broken, a cancelled run included.
 */
@NullMarked
package app.alongside.matching.engine.circles;

import org.jspecify.annotations.NullMarked;
