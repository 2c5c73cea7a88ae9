package app.alongside.matching.engine.circles;

import app.alongside.matching.engine.pool.Availability;
import java.util.List;
import java.util.function.BiPredicate;

/** Looks for the topic, and the time of the week, at which a party has most company, when only some of the rules count. */
final class Companies {
    private final CircleProblem problem;
    private final boolean[] sits;

    Companies(CircleProblem problem, boolean[] sits) {
        this.problem = problem;
        this.sits = sits;
    }

    /** Who shares a topic with the party. */
    Company aboutATopic(Party party) {
        Company best = Company.NONE;
        for (int topic : party.topics()) {
            best = best.orLarger(new Company(topic, others(party, topic, (other, about) -> true)));
        }
        return best;
    }

    /** Who is also free when the party is. */
    Company atATime(Party party) {
        return atATime(party, (other, topic) -> true, party.topics());
    }

    /** Who may also sit with the party by every rule between two. */
    Company allowed(Party party) {
        return atATime(party, (other, topic) -> mayMeet(topic, party, other), party.topics());
    }

    /** Who may and has no circle either. */
    Company left(Party party, int... topics) {
        return atATime(party, (other, topic) -> !sits[other.members()[0]] && mayMeet(topic, party, other), topics);
    }

    private Company atATime(Party party, BiPredicate<Party, Integer> accepted, int... topics) {
        Company best = Company.NONE;
        for (int topic : topics) {
            List<Party> others = others(party, topic, accepted);
            for (int start = 0; start < Availability.SLOTS; start++) {
                int at = start;
                if (party.starts().has(start)) {
                    List<Party> here = others.stream()
                            .filter(other -> other.starts().has(at))
                            .toList();
                    best = best.orLarger(new Company(topic, here));
                }
            }
        }
        return best;
    }

    private List<Party> others(Party party, int topic, BiPredicate<Party, Integer> accepted) {
        return problem.parties().stream()
                .filter(other -> other != party && other.accepts(topic) && accepted.test(other, topic))
                .toList();
    }

    private boolean mayMeet(int topic, Party one, Party two) {
        OpenCircle circle = new OpenCircle(problem, topic);
        circle.add(one);
        return circle.fits(two, null);
    }
}
