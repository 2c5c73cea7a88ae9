package app.alongside.matching.engine.circles;

import app.alongside.matching.engine.candidates.IdPair;
import java.util.List;

/**
 * The circles found, and what is known of them.
 *
 * @param circles by their first member
 * @param stranded everybody without a circle, by id
 * @param refusedMusts people who must sit together, but a rule forbids it
 * @param seated how many people sit
 * @param mostPossible no seating seats more than this many
 * @param best whether it is proven that nothing seats more people, and nothing that seats as many is worth more
 * @param complete whether the search finished; otherwise it was stopped, and this is the best found so far
 */
public record CirclePlan(
        List<Circle> circles,
        List<Stranded> stranded,
        List<IdPair> refusedMusts,
        int seated,
        int mostPossible,
        boolean best,
        boolean complete) {
    /** Whether it is proven that nobody who is stranded could sit without stranding somebody else. */
    public boolean seatsAllItCan() {
        return seated == mostPossible;
    }

    /** What all circles are worth, in units: the sum over their members. */
    public double worth() {
        return circles.stream()
                        .mapToLong(circle ->
                                (long) circle.worthMicro() * circle.members().size())
                        .sum()
                / 1e6;
    }
}
