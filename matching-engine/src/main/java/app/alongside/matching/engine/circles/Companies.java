package app.alongside.matching.engine.circles;

import app.alongside.matching.engine.pool.Availability;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

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

    /** How many who would join a circle about a topic have none. */
    int peopleLeft(int topic) {
        return problem.parties().stream()
                .filter(party -> !sits[party.members()[0]] && party.accepts(topic))
                .mapToInt(Party::size)
                .sum();
    }

    private Company atATime(Party party, BiPredicate<Party, Integer> accepted, int... topics) {
        Company best = Company.NONE;
        for (int topic : topics) {
            List<Party> others = others(party, topic, accepted);
            int start = fullest(party.starts(), others);
            if (start >= 0) {
                List<Party> here = others.stream()
                        .filter(other -> other.starts().has(start))
                        .toList();
                best = best.orLarger(new Company(topic, here));
            }
        }
        return best;
    }

    /** The one of these times at which most people are free, the first of several; negative where there is none. */
    private static int fullest(WeekStarts times, List<Party> others) {
        int[] people = new int[Availability.SLOTS];
        for (Party other : others) {
            if (!other.starts().isAnyTime()) {
                other.starts().count(people, other.size());
            }
        }
        return IntStream.range(0, Availability.SLOTS)
                .filter(times::has)
                .boxed()
                .max(Comparator.comparingInt((Integer start) -> people[start]).thenComparing(Comparator.reverseOrder()))
                .orElse(-1);
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
