package app.alongside.matching.engine.circles;

import app.alongside.matching.engine.pool.Pool;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Why somebody has no circle: rules are applied one after the other to everybody else, and the first that leaves too few at every
 * topic and time is the reason. Where none does, the circles that were found and who else is left are looked at.
 */
final class WhyStranded {
    private final CircleProblem problem;
    private final List<Circle> circles;
    private final Pool pool;
    private final CircleCheck check;
    private final Companies companies;
    private final WayToASeat way;
    private final Map<Integer, Integer> leftFor = new HashMap<>();

    WhyStranded(CircleProblem problem, List<Circle> circles, boolean[] sits) {
        this.problem = problem;
        this.circles = circles;
        pool = problem.pool();
        check = new CircleCheck(problem);
        companies = new Companies(problem, sits);
        way = new WayToASeat(problem, circles, sits);
    }

    /** The first rule that leaves too few, and the change that would help; compares the person with everybody. */
    Stranded stranded(int person) {
        return outside(person).orElseGet(() -> {
            Party party = party(person);
            return new Stranded(pool.id(person), reason(party), way.of(person, party));
        });
    }

    /** What is known without looking for a reason: how many are left for the person's first topic. */
    Stranded inBrief(int person) {
        return outside(person)
                .orElseGet(() -> new Stranded(pool.id(person), amongThoseLeft(party(person)), Optional.empty()));
    }

    private Optional<Stranded> outside(int person) {
        if (!problem.isEligible(person)) {
            return Optional.of(new Stranded(pool.id(person), new CircleReason.NotEligible(), Optional.empty()));
        }
        return problem.takesPart(person)
                ? Optional.empty()
                : Optional.of(new Stranded(pool.id(person), new CircleReason.NoPlace(), Optional.empty()));
    }

    private Party party(int person) {
        return problem.parties().stream()
                .filter(p -> IntStream.of(p.members()).anyMatch(m -> m == person))
                .findFirst()
                .orElseThrow();
    }

    private CircleReason amongThoseLeft(Party party) {
        if (party.topics().length == 0) {
            return new CircleReason.NoTopic();
        }
        int topic = party.topics()[0];
        return new CircleReason.NoneOfThoseLeft(
                problem.topics().topic(topic).name(), leftFor.computeIfAbsent(topic, companies::peopleLeft));
    }

    private CircleReason reason(Party party) {
        int needed = problem.rules().least();
        Company topic = companies.aboutATopic(party);
        if (topic.topic() < 0) {
            return new CircleReason.NoTopic();
        }
        if (topic.people(party) < needed) {
            return new CircleReason.FewForTopic(name(topic), topic.people(party), needed);
        }
        Company time = companies.atATime(party);
        if (time.topic() < 0 || time.people(party) < needed) {
            return new CircleReason.FewAtTheTime(name(time.topic() < 0 ? topic : time), time.people(party), needed);
        }
        Company allowed = companies.allowed(party);
        if (allowed.people(party) < needed) {
            return new CircleReason.FewAllowed(name(allowed), allowed.people(party), needed);
        }
        return missingPart(party, allowed);
    }

    private CircleReason missingPart(Party party, Company allowed) {
        if (problem.rules().facilitated() && nobodyFacilitates(party, allowed)) {
            return new CircleReason.NoFacilitator(name(allowed));
        }
        List<Party> all = with(party, allowed);
        List<String> skills = problem.topics().topic(allowed.topic()).skills();
        List<String> lacking = IntStream.range(0, skills.size())
                .filter(skill -> all.stream()
                        .flatMapToInt(p -> IntStream.of(p.members()))
                        .noneMatch(p -> (problem.topics().covers(allowed.topic(), p) >> skill & 1) == 1))
                .mapToObj(skills::get)
                .toList();
        return lacking.isEmpty() ? taken(party, allowed) : new CircleReason.NoSkill(name(allowed), lacking);
    }

    /** There would be enough of everything, but others have it already. */
    private CircleReason taken(Party party, Company allowed) {
        int needed = problem.rules().least();
        Company left = companies.left(party, party.topics());
        if (left.people(party) >= needed && problem.rules().facilitated() && nobodyFacilitates(party, left)) {
            return new CircleReason.NoFacilitatorLeft(name(left), left.people(party));
        }
        List<String> full = circles.stream()
                .filter(circle -> onlyASeatIsMissing(party, circle))
                .map(Circle::topic)
                .toList();
        if (!full.isEmpty()) {
            return full(party, full);
        }
        return left.people(party) >= needed
                ? new CircleReason.NoneOfThoseLeft(name(left), left.people(party))
                : new CircleReason.NeededElsewhere(name(allowed), left.people(party), needed);
    }

    private boolean onlyASeatIsMissing(Party party, Circle circle) {
        int[] together = IntStream.concat(IntStream.of(check.numbers(circle.members())), IntStream.of(party.members()))
                .toArray();
        return check.brokenByPart(problem.topics().indexOf(circle.topic()), together)
                .equals(Set.of(CircleRule.SEAT));
    }

    private CircleReason full(Party party, List<String> topics) {
        String topic = topics.getFirst();
        int circlesOnIt = (int) topics.stream().filter(topic::equals).count();
        Company left = companies.left(party, problem.topics().indexOf(topic));
        return new CircleReason.Full(
                topic,
                circlesOnIt,
                new CircleReason.Seats(problem.rules().most(), party.size()),
                left.people(party),
                problem.rules().least());
    }

    private boolean nobodyFacilitates(Party party, Company company) {
        return with(party, company).stream().noneMatch(problem::facilitates);
    }

    private static List<Party> with(Party party, Company company) {
        List<Party> all = new ArrayList<>(company.others());
        all.add(party);
        return all;
    }

    private String name(Company company) {
        return problem.topics().topic(company.topic()).name();
    }
}
