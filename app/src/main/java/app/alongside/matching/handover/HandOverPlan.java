package app.alongside.matching.handover;

import app.alongside.matching.Duo;
import app.alongside.matching.explanations.Explanation;
import app.alongside.matching.explanations.WhyAlone;
import app.alongside.platform.PersonId;
import java.util.List;

/** Who would take over the partners of somebody who stepped back. */
public record HandOverPlan(PersonId away, List<Step> steps) {
    /** What is planned for one partner. */
    public sealed interface Step {
        LeftPartner left();
    }

    /**
     * Somebody would take over.
     *
     * @param why what speaks for the two, the partner's side first
     * @param free whether both have a place now, so that they can be asked
     */
    public record Taken(LeftPartner left, PersonId taker, Explanation why, boolean free) implements Step {
        public Duo people() {
            return Duo.of(left.partner(), taker);
        }
    }

    /** Nobody would. */
    public record Stranded(LeftPartner left, WhyAlone why) implements Step {}

    /** The pairs who can be asked now. */
    public List<Duo> askable() {
        return steps.stream()
                .filter(Taken.class::isInstance)
                .map(Taken.class::cast)
                .filter(Taken::free)
                .map(Taken::people)
                .distinct()
                .toList();
    }

    /** What the new pairs are worth less than the old ones, in points of all partners together; stranded ones lose all. */
    public int loss() {
        return steps.stream()
                .mapToInt(step -> step.left().value()
                        - (step instanceof Taken taken ? taken.why().value() : 0))
                .sum();
    }
}
