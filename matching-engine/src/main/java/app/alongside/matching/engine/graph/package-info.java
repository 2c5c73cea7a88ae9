/**
 * Maximum-weight matching with capacities on a general graph, with a proof of how good the answer is.
 *
 * <p>People are vertices, allowed pairs are edges, a pair's worth is the edge's weight, and a person takes at most as
 * many partners as the vertex has capacity. Weights are whole micro-units: 1,000,000 is a weight of 1.0, so that sums are
 * exact and the same on every machine. {@link app.alongside.matching.engine.graph.Solver} is the way in.
 *
 * <h2>How it works</h2>
 *
 * <ol>
 *   <li><b>Cover.</b> {@code DoubleCover} writes every person twice, once wishing and once offering places. A best
 *       assignment of wishes to places is, halved, a best <i>fractional</i> matching: each edge wholly, half or not taken.
 *       Each wish may also take a place of its own for nothing, so that all places are always taken and an auction needs no
 *       reverse step.
 *   <li><b>Auction.</b> {@code DoubleCoverAuction} sells the places with bids that grow by ever finer steps, down to a
 *       hundred thousandth of the largest weight, and begins at prices that {@code OpeningPrices} guesses. {@code ShortLists}
 *       spare most looks at whole rows.
 *   <li><b>Centring.</b> {@code PriceCentring} moves prices to the middle of what the assignment allows; only the few per
 *       cent who sit wrong are then worth another look.
 *   <li><b>Shortest paths.</b> {@code ShortestPathFinish} sets these right, exactly. The prices are now an optimal solution
 *       of the dual: they bound what any matching can reach.
 *   <li><b>Rounding.</b> {@code OddCycleRounding} makes whole pairs of half ones. Only odd circuits lose something: a place
 *       that stays free although it has a price.
 *   <li><b>Repair.</b> {@code AlternatingPathRepair} wins most of that back, which makes the gap small.
 *   <li><b>Proof.</b> {@code KernelProof} keeps the edges whose slack is within some reach, writes them as a graph with one
 *       partner each ({@code PlaceGadget}), and lets {@code BlossomSearch} right each such place. {@code GadgetDuals} says what
 *       its duals mean for the graph: prices and odd sets. The result is claimed as proven only where {@link
 *       app.alongside.matching.engine.graph.Proof#twiceBound} of these, over all edges, is the value reached; otherwise the
 *       reach grows. Components of up to 2,000 people are always proven, larger ones when asked.
 *   <li><b>Company.</b> Whoever was left alone gets a partner where an alternating path does it for nothing. Paths through odd
 *       circuits are missed, so {@code MostPeople} solves small graphs with somebody alone once more, exactly and with a bonus for
 *       whoever has a partner: a small one, or where most people count first a large one. In large graphs alternating paths are
 *       then followed at a price, too.
 * </ol>
 *
 * <h2>What can be checked from outside</h2>
 *
 * <p>{@link app.alongside.matching.engine.graph.Solution#proof} proves {@code upperBound} by one pass over the edges, and
 * with it every claim of {@code proven}. {@link app.alongside.matching.engine.graph.Solution#prices} prove a bound by
 * themselves, see {@link app.alongside.matching.engine.graph.Certificates#bound}; where odd circuits matter (three people with
 * a place each: 1.5 against 1) it is not the sharpest.
 *
 * <p>Sources: Anstee (1987) on b-matching from a half-integral start; Bertsekas on auctions and scaling; Jonker and Volgenant
 * (1987) on finishing along shortest paths; Edmonds (1965) on blossoms; Kolmogorov (2009) on making them quick; Sleator and Tarjan
 * (1983) on the paths that nested sets are strung on.
 */
@NullMarked
package app.alongside.matching.engine.graph;

import org.jspecify.annotations.NullMarked;
