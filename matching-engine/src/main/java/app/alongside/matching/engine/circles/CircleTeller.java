package app.alongside.matching.engine.circles;

import app.alongside.matching.engine.pool.Availability;
import app.alongside.matching.engine.pool.Pool;
import app.alongside.matching.engine.pool.SlotRange;
import app.alongside.matching.engine.pool.ZoneMinutes;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/** Turns an open circle into one that can be told: ids, a facilitator, and the weekly time that is kindest to all clocks. */
final class CircleTeller {
    private static final int DAY = 24 * 60;
    private static final int MIDDLE_OF_THE_DAY = 12 * 60 + 30;
    private static final int WEEKEND = DAY;
    private static final int SATURDAY = 5;

    private final CircleProblem problem;
    private final Pool pool;

    CircleTeller(CircleProblem problem) {
        this.problem = problem;
        pool = problem.pool();
    }

    Circle circle(OpenCircle open) {
        int[] people = open.parties().stream()
                .flatMapToInt(party -> IntStream.of(party.members()))
                .sorted()
                .toArray();
        WeekStarts starts = new CircleCheck(problem).sharedStarts(people);
        return new Circle(
                problem.topics().topic(open.topic()).name(),
                IntStream.of(people).mapToObj(pool::id).sorted().toList(),
                facilitator(people),
                meeting(starts, people),
                Availability.ofUtcSlots(free(starts)),
                (int) (open.worth() / Math.max(1, people.length)));
    }

    /** Of those who are willing the one most ready to invest; between equals the first by id. */
    private Optional<String> facilitator(int[] people) {
        return problem.rules().facilitated()
                ? IntStream.of(people)
                        .filter(problem::facilitates)
                        .boxed()
                        .min(Comparator.comparingDouble((Integer person) -> -readiness(person))
                                .thenComparing(pool::id))
                        .map(pool::id)
                : Optional.empty();
    }

    private double readiness(int person) {
        Double ready = pool.spec(person).traits().willingness();
        return ready == null ? 0.5 : ready;
    }

    private BitSet free(WeekStarts starts) {
        BitSet free = new BitSet(Availability.SLOTS);
        starts.toBits().stream().forEach(start -> {
            for (int i = 0; i < problem.rules().meetingHalfHours(); i++) {
                free.set((start + i) % Availability.SLOTS);
            }
        });
        return free;
    }

    private Optional<SlotRange> meeting(WeekStarts starts, int[] people) {
        int length = problem.rules().meetingHalfHours();
        return length == 0
                ? Optional.empty()
                : starts.toBits().stream()
                        .boxed()
                        .min(Comparator.comparingInt((Integer start) -> strain(start, people))
                                .thenComparing(start -> start))
                        .map(start -> new SlotRange(start, start + length));
    }

    /** How far the middle of a meeting is from the middle of the day for whom it is farthest, in minutes. */
    private int strain(int start, int[] people) {
        int middle = start * 30 + problem.rules().meetingHalfHours() * 15;
        return IntStream.of(people)
                .map(pool::zoneMinutes)
                .map(minutes -> minutes == ZoneMinutes.UNKNOWN ? 0 : minutes)
                .map(minutes -> {
                    int local = Math.floorMod(middle + minutes, 7 * DAY);
                    return Math.abs(local % DAY - MIDDLE_OF_THE_DAY) + (local / DAY >= SATURDAY ? WEEKEND : 0);
                })
                .max()
                .orElse(0);
    }
}
