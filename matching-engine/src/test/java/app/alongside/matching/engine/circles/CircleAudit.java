package app.alongside.matching.engine.circles;

import app.alongside.matching.engine.policy.Rules;
import app.alongside.matching.engine.pool.Availability;
import app.alongside.matching.engine.pool.PersonSpec;
import app.alongside.matching.engine.pool.Pool;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Reads the rules off the descriptions of people, knowing nothing of how circles are found. */
record CircleAudit(CircleProblem problem) {
    /** Whether these people may be a circle about the topic, in plain words of the specification. */
    boolean mayBe(Topic topic, Collection<String> members) {
        List<PersonSpec> people = members.stream().map(this::spec).toList();
        CircleRules rules = problem.rules();
        return people.size() >= rules.least()
                && people.size() <= rules.most()
                && members.stream().allMatch(id -> choseOrOpen(id, topic))
                && people.stream().allMatch(p -> department(people, p) <= rules.mostOfADepartment())
                && (!rules.facilitated()
                        || members.stream().anyMatch(problem.wishes().facilitators()::contains))
                && topic.skills().stream()
                        .allMatch(skill -> people.stream()
                                .anyMatch(p -> p.offers().stream()
                                        .anyMatch(o -> o.skill().equals(skill) && o.level() >= rules.coverLevel())))
                && haveATime(people)
                && haveALanguage(people)
                && people.stream().allMatch(a -> people.stream().allMatch(b -> a == b || getOn(a, b)));
    }

    private PersonSpec spec(String id) {
        Pool pool = problem.pool();
        return pool.spec(pool.indexOf(id));
    }

    private boolean choseOrOpen(String id, Topic topic) {
        List<String> own = problem.wishes().chosen().getOrDefault(id, List.of());
        return own.isEmpty() || own.contains(topic.name());
    }

    private static long department(List<PersonSpec> people, PersonSpec person) {
        return person.place().department() == null
                ? 0
                : people.stream()
                        .filter(p -> Objects.equals(
                                p.place().department(), person.place().department()))
                        .count();
    }

    private boolean haveATime(List<PersonSpec> people) {
        BitSet free = new BitSet();
        free.set(0, Availability.SLOTS);
        for (PersonSpec person : people) {
            Availability week = person.time().availability();
            if (week != null) {
                free.and(week.utcSlots());
            }
        }
        int length = problem.rules().meetingHalfHours();
        for (int start = 0; start < Availability.SLOTS; start++) {
            int run = 0;
            while (run < length && free.get((start + run) % Availability.SLOTS)) {
                run++;
            }
            if (run == length) {
                return true;
            }
        }
        return false;
    }

    private static boolean haveALanguage(List<PersonSpec> people) {
        Set<String> spoken = new HashSet<>(Set.of("English", "German", "Hindi"));
        people.stream()
                .map(p -> p.traits().languages())
                .filter(own -> !own.isEmpty())
                .forEach(spoken::retainAll);
        return !spoken.isEmpty();
    }

    private boolean getOn(PersonSpec a, PersonSpec b) {
        Rules rules = problem.policy().rules();
        boolean apart =
                a.ties().mustNot().contains(b.id()) || a.ties().blocked().contains(b.id());
        boolean lately = a.ties().past().stream()
                .anyMatch(past -> past.id().equals(b.id())
                        && past.ended()
                                .plusMonths(rules.monthsApart())
                                .isAfter(problem.pool().referenceDay()));
        boolean sameTeam = rules.acrossTeams()
                && Objects.equals(a.place().team(), b.place().team());
        Integer mine = a.place().level();
        Integer theirs = b.place().level();
        boolean near = mine == null || theirs == null || Math.abs(mine - theirs) <= rules.levelDistance();
        return !apart && !lately && !(sameTeam && a.place().team() != null) && near;
    }

    /** The most of these people that can sit, by trying every way to split them. */
    int mostSeated(List<String> waiting) {
        if (waiting.isEmpty()) {
            return 0;
        }
        List<String> rest = waiting.subList(1, waiting.size());
        int best = mostSeated(rest);
        for (int others = 0; others < 1 << rest.size() && best < waiting.size(); others++) {
            int size = 1 + Integer.bitCount(others);
            if (size >= problem.rules().least() && size <= problem.rules().most()) {
                best = Math.max(best, withFirst(waiting, others));
            }
        }
        return best;
    }

    private int withFirst(List<String> waiting, int others) {
        Set<String> circle = new HashSet<>(Set.of(waiting.getFirst()));
        for (int i = 1; i < waiting.size(); i++) {
            if ((others >> i - 1 & 1) == 1) {
                circle.add(waiting.get(i));
            }
        }
        List<String> left = waiting.stream().filter(id -> !circle.contains(id)).toList();
        boolean possible = problem.wishes().topics().stream().anyMatch(topic -> mayBe(topic, circle));
        return possible ? circle.size() + mostSeated(left) : 0;
    }
}
