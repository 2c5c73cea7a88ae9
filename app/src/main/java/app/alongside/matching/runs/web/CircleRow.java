package app.alongside.matching.runs.web;

import app.alongside.matching.explanations.CircleExplanation;
import app.alongside.people.Person;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A circle of a run, as the coordinator sees it.
 *
 * @param skills what its people can learn from one another, what is wanted most first; a few of them
 */
public record CircleRow(int number, List<Person> people, CircleExplanation why, List<String> skills) {
    private static final int HALF_HOUR = 30;
    private static final int HALF_HOURS_A_DAY = 48;
    private static final int FEW = 3;

    /** Everybody's name. */
    public String names() {
        return people.stream().map(Person::name).collect(Collectors.joining(", "));
    }

    /** What at least half of them share; a few. */
    public List<CircleExplanation.Shared> shares() {
        return why.common().stream().limit(FEW).toList();
    }

    /** The day on which they can all meet, in UTC. */
    public Optional<DayOfWeek> day() {
        return Optional.ofNullable(why.meeting())
                .map(meeting -> DayOfWeek.MONDAY.plus(meeting.from() / HALF_HOURS_A_DAY));
    }

    /** The time of that day at which they can all meet, in UTC. */
    public LocalTime time() {
        CircleExplanation.Meeting meeting = why.meeting();
        return meeting == null
                ? LocalTime.MIDNIGHT
                : LocalTime.MIDNIGHT.plusMinutes((long) meeting.from() % HALF_HOURS_A_DAY * HALF_HOUR);
    }
}
