package app.alongside.matching.engine.circles;

import app.alongside.matching.engine.policy.Rule;
import app.alongside.matching.engine.pool.Availability;
import app.alongside.matching.engine.pool.Pool;
import app.alongside.matching.engine.pool.SlotRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Why somebody has no circle: rules are applied one after the other to everybody else, and the first that leaves too few at every
 * topic and time is the reason. The smallest change is looked for in this order: time, topic, seat, an exception, a department, and
 * a facilitator; each is tried on the circles that were found.
 */
final class WhyStranded {
    private final CircleProblem problem;
    private final List<Circle> circles;
    private final boolean[] sits;
    private final Pool pool;
    private final CircleCheck check;

    WhyStranded(CircleProblem problem, List<Circle> circles, boolean[] sits) {
        this.problem = problem;
        this.circles = circles;
        this.sits = sits;
        pool = problem.pool();
        check = new CircleCheck(problem);
    }

    Stranded stranded(int person) {
        if (!problem.isEligible(person)) {
            return new Stranded(pool.id(person), new CircleReason.NotEligible(), Optional.empty());
        }
        if (!problem.takesPart(person)) {
            return new Stranded(pool.id(person), new CircleReason.NoPlace(), Optional.empty());
        }
        Party party = problem.parties().stream()
                .filter(p -> IntStream.of(p.members()).anyMatch(m -> m == person))
                .findFirst()
                .orElseThrow();
        return new Stranded(pool.id(person), reason(party), change(party));
    }

    private CircleReason reason(Party party) {
        int needed = problem.rules().least();
        Company topic = best(party, Step.TOPIC);
        if (topic.topic < 0) {
            return new CircleReason.NoTopic();
        }
        if (topic.people(party) < needed) {
            return new CircleReason.FewForTopic(name(topic), topic.people(party), needed);
        }
        Company time = best(party, Step.TIME);
        if (time.topic < 0 || time.people(party) < needed) {
            return new CircleReason.FewAtTheTime(name(time.topic < 0 ? topic : time), time.people(party), needed);
        }
        Company allowed = best(party, Step.ALLOWED);
        if (allowed.people(party) < needed) {
            return new CircleReason.FewAllowed(name(allowed), allowed.people(party), needed);
        }
        return missingPart(party, allowed);
    }

    private CircleReason missingPart(Party party, Company allowed) {
        List<Party> all = new ArrayList<>(allowed.others);
        all.add(party);
        if (problem.rules().facilitated() && all.stream().noneMatch(problem::facilitates)) {
            return new CircleReason.NoFacilitator(name(allowed));
        }
        List<String> skills = problem.topics().topic(allowed.topic).skills();
        List<String> lacking = IntStream.range(0, skills.size())
                .filter(skill -> all.stream()
                        .flatMapToInt(p -> IntStream.of(p.members()))
                        .noneMatch(p -> (problem.topics().covers(allowed.topic, p) >> skill & 1) == 1))
                .mapToObj(skills::get)
                .toList();
        return lacking.isEmpty()
                ? new CircleReason.NeededElsewhere(name(allowed), allowed.people(party))
                : new CircleReason.NoSkill(name(allowed), lacking);
    }

    private String name(Company company) {
        return problem.topics().topic(company.topic).name();
    }

    private enum Step {
        TOPIC,
        TIME,
        ALLOWED
    }

    /** Others who could sit with a party about a topic. */
    private record Company(int topic, List<Party> others) {
        int people(Party party) {
            return party.size() + people();
        }

        int people() {
            return others.stream().mapToInt(Party::size).sum();
        }
    }

    /** The topic and time with most company, when only the rules up to a step count. */
    private Company best(Party party, Step step) {
        Company best = new Company(-1, List.of());
        for (int topic : party.topics()) {
            List<Party> others = problem.parties().stream()
                    .filter(other -> other != party && other.accepts(topic))
                    .filter(other -> step != Step.ALLOWED || mayMeet(topic, party, other))
                    .toList();
            if (step == Step.TOPIC) {
                best = larger(best, new Company(topic, others));
            } else {
                for (int start = 0; start < Availability.SLOTS; start++) {
                    int at = start;
                    if (party.starts().has(start)) {
                        List<Party> here = others.stream()
                                .filter(other -> other.starts().has(at))
                                .toList();
                        best = larger(best, new Company(topic, here));
                    }
                }
            }
        }
        return best;
    }

    private boolean mayMeet(int topic, Party one, Party two) {
        OpenCircle circle = new OpenCircle(problem, topic);
        circle.add(one);
        return circle.fits(two, null);
    }

    private static Company larger(Company one, Company two) {
        return one.topic < 0 || two.people() > one.people() ? two : one;
    }

    private record Tried(CircleChange change, int kind, double cost) {}

    private Optional<CircleChange> change(Party party) {
        return circles.stream()
                .flatMap(circle -> tryCircle(party, circle).stream())
                .min(Comparator.comparingInt(Tried::kind).thenComparingDouble(Tried::cost))
                .map(Tried::change)
                .or(() -> somebodyFacilitates(party));
    }

    private Optional<Tried> tryCircle(Party party, Circle circle) {
        int topic = problem.topics().indexOf(circle.topic());
        int[] members = check.numbers(circle.members());
        int[] together = IntStream.concat(IntStream.of(members), IntStream.of(party.members()))
                .sorted()
                .toArray();
        Set<CircleRule> broken = check.brokenByPart(topic, together);
        if (broken.size() != 1) {
            return Optional.empty();
        }
        List<String> with = circle.members();
        return switch (broken.iterator().next()) {
            case SHARED_SLOT ->
                circle.meeting().map(meeting -> {
                    double missing = missingHours(party, meeting);
                    return new Tried(new CircleChange.FreeAt(meeting, missing, with), 0, missing);
                });
            case TOPIC -> Optional.of(new Tried(new CircleChange.AnotherTopic(circle.topic(), with), 1, 0));
            case SEAT ->
                together.length == problem.rules().most() + 1
                        ? Optional.of(new Tried(
                                new CircleChange.OneMoreSeat(problem.rules().most(), with), 2, 0))
                        : Optional.empty();
            case EVERY_TWO -> exception(party, members, with);
            case DEPARTMENT -> oneMoreOfDepartment(party, with);
            default -> Optional.empty();
        };
    }

    private double missingHours(Party party, SlotRange meeting) {
        int missing = 0;
        for (int person : party.members()) {
            int own = 0;
            var free = pool.weeks().week(person).utcSlots();
            for (int slot = meeting.from(); slot < meeting.until(); slot++) {
                own += pool.weeks().known(person) && !free.get(slot % Availability.SLOTS) ? 1 : 0;
            }
            missing = Math.max(missing, own);
        }
        return missing / 2.0;
    }

    private Optional<Tried> exception(Party party, int[] members, List<String> with) {
        List<CircleChange> exceptions = new ArrayList<>();
        for (int person : party.members()) {
            for (int member : members) {
                Set<Rule> rules = problem.pairs().rules().broken(person, member);
                if (!rules.isEmpty()) {
                    Rule rule = rules.iterator().next();
                    boolean possible = rules.size() == 1 && rule.negotiable() && exceptions.isEmpty();
                    if (!possible) {
                        return Optional.empty();
                    }
                    exceptions.add(new CircleChange.Exception(rule, pool.id(member), with));
                }
            }
        }
        return exceptions.stream().findFirst().map(change -> new Tried(change, 3, 0));
    }

    private Optional<Tried> oneMoreOfDepartment(Party party, List<String> with) {
        return IntStream.of(party.members())
                .mapToObj(pool.departments()::name)
                .filter(name -> name != null && party.size() == 1)
                .findFirst()
                .map(name -> new Tried(new CircleChange.OneMoreOfDepartment(String.valueOf(name), with), 4, 0));
    }

    /** Others without a circle with whom only a facilitator is missing. */
    private Optional<CircleChange> somebodyFacilitates(Party party) {
        for (int topic : party.topics()) {
            OpenCircle circle = new OpenCircle(problem, topic);
            circle.add(party);
            for (Party other : problem.parties()) {
                boolean free = other != party && !sits[other.members()[0]];
                if (free && circle.size() < problem.rules().least() && circle.fits(other, null)) {
                    circle.add(other);
                }
            }
            boolean onlyThat = circle.size() >= problem.rules().least()
                    && !circle.hasFacilitator(null, null)
                    && circle.lacks(null, null) == 0;
            if (onlyThat) {
                List<String> ids = circle.parties().stream()
                        .flatMapToInt(p -> IntStream.of(p.members()))
                        .mapToObj(pool::id)
                        .sorted()
                        .toList();
                return Optional.of(new CircleChange.SomebodyFacilitates(
                        problem.topics().topic(topic).name(), ids));
            }
        }
        return Optional.empty();
    }
}
