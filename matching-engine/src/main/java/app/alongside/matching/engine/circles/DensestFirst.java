package app.alongside.matching.engine.circles;

import app.alongside.matching.engine.pool.Availability;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Opens circles one by one: each about the topic and at the half-hour for which most people are waiting, with those who have the
 * fewest other chances first. A facilitator is seated before the others, and further facilitators only where there are enough.
 */
final class DensestFirst {
    private static final int ANCHORS = 6;
    private static final int MOST_SHAKE = 16;
    private static final int CHANCES = 40;
    private static final long SPARE = 1L << 60;

    private final Seating seating;
    private final CircleProblem problem;
    private final int target;
    private final int[] chances;
    private final boolean scarceFacilitators;
    private final int[][] waiting;
    private final int[][] favour;
    private final List<List<Party>> waitingFor = new ArrayList<>();

    /**
     * @param target how many people a circle is filled up to
     * @param shake disturbs the order of people, topics and times, for another try
     */
    DensestFirst(Seating seating, int target, SplittableRandom shake) {
        this.seating = seating;
        this.target = target;
        problem = seating.problem();
        chances = chances(shake);
        int people = problem.parties().stream().mapToInt(Party::size).sum();
        long willing = problem.parties().stream().filter(problem::facilitates).count();
        scarceFacilitators =
                problem.rules().facilitated() && willing * problem.rules().least() < 2L * people;
        waiting = new int[problem.topics().count()][Availability.SLOTS];
        seating.stranded().forEach(party -> count(party, party.size()));
        for (int topic = 0; topic < waiting.length; topic++) {
            waitingFor.add(fewestChancesFirst(topic));
        }
        favour = new int[waiting.length][Availability.SLOTS];
        for (int[] topic : favour) {
            Arrays.setAll(topic, start -> shake.nextInt(1 + problem.rules().least()));
        }
    }

    private int[] chances(SplittableRandom shake) {
        int[] count = new int[problem.parties().size()];
        for (Party party : problem.parties()) {
            int slots = party.starts().toBits().cardinality();
            int options = 1 + party.topics().length * slots;
            count[party.number()] =
                    4 * (Integer.SIZE - Integer.numberOfLeadingZeros(options)) + shake.nextInt(MOST_SHAKE);
        }
        return count;
    }

    private List<Party> fewestChancesFirst(int topic) {
        return problem.parties().stream()
                .filter(party -> party.accepts(topic))
                .sorted(Comparator.comparingInt(party -> chances[party.number()]))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private void count(Party party, int change) {
        party.starts().toBits().stream().forEach(start -> {
            for (int topic : party.topics()) {
                waiting[topic][start] += change;
            }
        });
    }

    /** Seats people until no further circle can be opened. */
    void fill(Predicate<Seating> stop) {
        int[] densest = densest();
        while (waiting[densest[0]][densest[1]] >= problem.rules().least() && !stop.test(seating)) {
            OpenCircle circle = build(densest[0], densest[1]);
            if (circle == null) {
                waiting[densest[0]][densest[1]] = Integer.MIN_VALUE / 2;
            } else {
                seating.open(circle);
                circle.parties().forEach(party -> count(party, -party.size()));
            }
            densest = densest();
        }
    }

    private int[] densest() {
        int[] best = {0, 0};
        int most = Integer.MIN_VALUE;
        for (int topic = 0; topic < waiting.length; topic++) {
            for (int start = 0; start < Availability.SLOTS; start++) {
                int people = waiting[topic][start];
                if (people >= problem.rules().least() && people + favour[topic][start] > most) {
                    most = people + favour[topic][start];
                    best = new int[] {topic, start};
                }
            }
        }
        return best;
    }

    private @Nullable OpenCircle build(int topic, int start) {
        List<Party> about = waitingFor.get(topic);
        about.removeIf(seating::isSeated);
        List<Party> here =
                about.stream().filter(party -> party.starts().has(start)).toList();
        OpenCircle best = null;
        List<Party> anchors = here.stream()
                .filter(party -> !problem.rules().facilitated() || problem.facilitates(party))
                .limit(ANCHORS)
                .toList();
        for (Party anchor : anchors) {
            OpenCircle circle = new OpenCircle(problem, topic);
            circle.add(anchor);
            addSkills(circle, here);
            addPeople(circle, here);
            if (circle.isComplete() && (best == null || circle.size() > best.size())) {
                best = circle;
            }
            if (best != null && best.size() >= target) {
                return best;
            }
        }
        return best;
    }

    private static void addSkills(OpenCircle circle, List<Party> here) {
        for (long lacks = circle.lacks(null, null); lacks != 0; ) {
            Party helping = null;
            long leaves = lacks;
            for (Party party : here) {
                long after = circle.lacks(party, null);
                boolean better = Long.bitCount(after) < Long.bitCount(leaves);
                if (better && !circle.parties().contains(party) && circle.fits(party, null)) {
                    helping = party;
                    leaves = after;
                }
                if (leaves == 0) {
                    break;
                }
            }
            if (helping == null) {
                return;
            }
            circle.add(helping);
            lacks = leaves;
        }
    }

    private void addPeople(OpenCircle circle, List<Party> here) {
        List<Party> open = new ArrayList<>(here);
        open.removeAll(circle.parties());
        while (circle.size() < target) {
            Party next = next(circle, open);
            if (next == null) {
                return;
            }
            circle.add(next);
            open.remove(next);
        }
    }

    /**
     * Of those with the fewest chances the one who is worth most, facilitators that can be spared last. Whoever cannot join now cannot
     * join later, and is taken off the list.
     */
    private @Nullable Party next(OpenCircle circle, List<Party> open) {
        Party best = null;
        long bestKey = Long.MAX_VALUE;
        for (Iterator<Party> each = open.iterator(); each.hasNext(); ) {
            Party party = each.next();
            long least = (long) chances[party.number()] << CHANCES;
            if (least - (1L << CHANCES) >= bestKey) {
                return best;
            }
            boolean spare = scarceFacilitators && problem.facilitates(party);
            if (spare && circle.size() >= problem.rules().least()
                    || circle.size() + party.size() > target
                    || !circle.fits(party, null)) {
                each.remove();
                continue;
            }
            long worth = circle.worth(party, null) / (circle.size() + party.size());
            long key = (spare ? SPARE : 0) + least - worth;
            if (key < bestKey) {
                best = party;
                bestKey = key;
            }
        }
        return best;
    }
}
