package app.alongside.matching.engine.circles;

import app.alongside.matching.engine.policy.Rule;
import app.alongside.matching.engine.pool.Availability;
import app.alongside.matching.engine.pool.Pool;
import app.alongside.matching.engine.pool.SlotRange;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The smallest change that seats somebody, with all who must sit with them: the one that helps most people, and of those that help
 * as many, in this order: time, topic, seat, an exception, a department. Each is one change to one person, one circle or one pair,
 * and is tried on the circles that were found.
 */
final class WayToASeat {
    private final CircleProblem problem;
    private final List<Circle> circles;
    private final List<Party> left;
    private final Pool pool;
    private final CircleCheck check;

    WayToASeat(CircleProblem problem, List<Circle> circles, boolean[] sits) {
        this.problem = problem;
        this.circles = circles;
        left = problem.parties().stream()
                .filter(party -> !sits[party.members()[0]])
                .toList();
        pool = problem.pool();
        check = new CircleCheck(problem);
    }

    private record Tried(CircleChange change, int helped, int kind, double cost) {}

    Optional<CircleChange> of(int person, Party party) {
        return Stream.concat(
                        circles.stream().flatMap(circle -> tryCircle(person, party, circle).stream()),
                        somebodyFacilitates(party).stream())
                .min(Comparator.comparingInt(Tried::helped)
                        .reversed()
                        .thenComparingInt(Tried::kind)
                        .thenComparingDouble(Tried::cost))
                .map(Tried::change);
    }

    private Optional<Tried> tryCircle(int person, Party party, Circle circle) {
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
                circle.meeting()
                        .filter(meeting -> onlyTheyAreMissed(person, party, meeting))
                        .filter(meeting -> refusedWith(party, members).noneMatch(this::onlyLackATime))
                        .map(meeting -> {
                            double missing = missingHours(person, meeting);
                            return tried(party, new CircleChange.FreeAt(meeting, missing, with), 0, missing);
                        });
            case TOPIC ->
                othersOf(party, person).allMatch(other -> problem.topics().suits(topic, other))
                                && refusedWith(party, members)
                                        .noneMatch(all -> onlyOneLacksTheTopic(topic, all, person))
                        ? Optional.of(tried(party, new CircleChange.AnotherTopic(circle.topic(), with), 1, 0))
                        : Optional.empty();
            case SEAT ->
                together.length == problem.rules().most() + 1
                        ? Optional.of(tried(
                                party,
                                new CircleChange.OneMoreSeat(problem.rules().most(), with),
                                2,
                                0))
                        : Optional.empty();
            case EVERY_TWO -> exception(person, party, members).map(rule -> tried(party, rule, 3, 0));
            case DEPARTMENT -> oneMoreOfDepartment(party, with);
            default -> Optional.empty();
        };
    }

    private static Tried tried(Party party, CircleChange change, int kind, double cost) {
        return new Tried(change, party.size(), kind, cost);
    }

    private static IntStream othersOf(Party party, int person) {
        return IntStream.of(party.members()).filter(member -> member != person);
    }

    /**
     * The party with each who must sit with one of them, but may not, and is no member of the circle: a change that made this possible
     * would bind the two together, and neither to the circle.
     */
    private Stream<int[]> refusedWith(Party party, int[] members) {
        Set<Integer> own = IntStream.of(party.members()).boxed().collect(Collectors.toSet());
        return problem.refusedMusts().stream()
                .map(wish -> new int[] {pool.indexOf(wish.first()), pool.indexOf(wish.second())})
                .filter(wish -> own.contains(wish[0]) || own.contains(wish[1]))
                .map(wish -> own.contains(wish[0]) ? wish[1] : wish[0])
                .filter(other -> problem.takesPart(other) && Arrays.binarySearch(members, other) < 0)
                .map(other -> IntStream.concat(IntStream.of(party.members()), IntStream.of(partyOf(other)))
                        .distinct()
                        .sorted()
                        .toArray());
    }

    private int[] partyOf(int person) {
        return problem.parties().stream()
                .map(Party::members)
                .filter(members -> IntStream.of(members).anyMatch(member -> member == person))
                .findFirst()
                .orElseThrow();
    }

    private boolean onlyLackATime(int[] people) {
        return IntStream.range(0, problem.topics().count())
                .anyMatch(topic -> breakNoMoreThan(CircleRule.SHARED_SLOT, topic, people));
    }

    private boolean onlyOneLacksTheTopic(int topic, int[] people, int person) {
        return breakNoMoreThan(CircleRule.TOPIC, topic, people)
                && IntStream.of(people)
                        .allMatch(each -> each == person || problem.topics().suits(topic, each));
    }

    private boolean breakNoMoreThan(CircleRule rule, int topic, int[] people) {
        return Set.of(rule).containsAll(check.brokenByPart(topic, people));
    }

    /** Whether those who must sit with the person are free at the time. */
    private boolean onlyTheyAreMissed(int person, Party party, SlotRange meeting) {
        return othersOf(party, person).allMatch(other -> missingHours(other, meeting) == 0);
    }

    private double missingHours(int person, SlotRange meeting) {
        int missing = 0;
        var free = pool.weeks().week(person).utcSlots();
        for (int slot = meeting.from(); slot < meeting.until(); slot++) {
            missing += pool.weeks().known(person) && !free.get(slot % Availability.SLOTS) ? 1 : 0;
        }
        return missing / 2.0;
    }

    /** The one rule that keeps the person from one member, where nothing keeps those who must sit with them from any. */
    private Optional<CircleChange> exception(int person, Party party, int[] members) {
        boolean othersFit = othersOf(party, person)
                .allMatch(other ->
                        IntStream.of(members).allMatch(member -> problem.pairs().allows(other, member)));
        int[] against = IntStream.of(members)
                .filter(member -> !problem.pairs().allows(person, member))
                .toArray();
        if (!othersFit || against.length != 1) {
            return Optional.empty();
        }
        Set<Rule> rules = problem.pairs().rules().broken(person, against[0]);
        return rules.size() == 1
                ? rules.stream()
                        .filter(Rule::negotiable)
                        .findFirst()
                        .map(rule -> new CircleChange.Exception(
                                rule,
                                pool.id(against[0]),
                                IntStream.of(members).mapToObj(pool::id).toList()))
                : Optional.empty();
    }

    private Optional<Tried> oneMoreOfDepartment(Party party, List<String> with) {
        return IntStream.of(party.members())
                .mapToObj(pool.departments()::name)
                .filter(name -> name != null && party.size() == 1)
                .findFirst()
                .map(name -> tried(party, new CircleChange.OneMoreOfDepartment(String.valueOf(name), with), 4, 0));
    }

    /** As many others without a circle as one holds, with whom only a facilitator is missing. */
    private Optional<Tried> somebodyFacilitates(Party party) {
        return IntStream.of(party.topics())
                .filter(any -> problem.rules().facilitated())
                .mapToObj(topic -> everybodyLeft(topic, party))
                .filter(circle -> circle.size() >= problem.rules().least()
                        && !circle.hasFacilitator(null, null)
                        && circle.lacks(null, null) == 0)
                .max(Comparator.comparingInt(OpenCircle::size))
                .map(circle -> new Tried(facilitated(circle), circle.size(), 5, 0));
    }

    private OpenCircle everybodyLeft(int topic, Party party) {
        OpenCircle circle = new OpenCircle(problem, topic);
        circle.add(party);
        for (Party other : left) {
            if (other != party && circle.fits(other, null)) {
                circle.add(other);
            }
        }
        return circle;
    }

    private CircleChange facilitated(OpenCircle circle) {
        List<String> ids = circle.parties().stream()
                .flatMapToInt(party -> IntStream.of(party.members()))
                .mapToObj(pool::id)
                .sorted()
                .toList();
        return new CircleChange.SomebodyFacilitates(
                problem.topics().topic(circle.topic()).name(), ids);
    }
}
