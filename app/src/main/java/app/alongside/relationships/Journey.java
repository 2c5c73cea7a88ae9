package app.alongside.relationships;

import app.alongside.programmes.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far a relationship has come on its programme's stages. Facts move it where there are facts (a session held, an
 * agreement signed, the end), and the stage's own weeks where there are none.
 */
public record Journey(List<Leg> legs) {
    /** Where a stage lies from where the relationship stands. */
    public enum Position {
        DONE,
        CURRENT,
        NEXT,
        LATER
    }

    /**
     * One stage of the journey.
     *
     * @param from when it began, or will begin if all before it take their weeks
     * @param until when its weeks are over; for a stage that is done, when it was done
     */
    public record Leg(Stage stage, Position position, LocalDate from, LocalDate until) {}

    public Journey {
        legs = List.copyOf(legs);
    }

    /** The journey of {@code relationship} as it stands on {@code today}. */
    public static Journey of(Relationship relationship, List<Stage> stages, LocalDate today) {
        List<Leg> legs = new ArrayList<>();
        LocalDate from = day(relationship.startedAt());
        Position reached = Position.DONE;
        for (Stage stage : stages) {
            LocalDate planned = from.plusWeeks(stage.weeks());
            LocalDate done = doneOn(stage, relationship, planned, today);
            Position position = done != null ? Position.DONE : after(reached);
            LocalDate until = done != null ? done : planned;
            legs.add(new Leg(stage, position, from, until));
            from = until.isAfter(from) ? until : from;
            reached = done != null ? reached : position;
        }
        return new Journey(legs);
    }

    /** The stage it is in; empty when all are done. */
    public Optional<Leg> current() {
        return legs.stream().filter(leg -> leg.position() == Position.CURRENT).findFirst();
    }

    /** The stage it is in, the last one when all are done. */
    public Stage stage() {
        return legs.get(number() - 1).stage();
    }

    /** The number of the current stage, from 1; that of the last one when all are done. */
    public int number() {
        return current().map(leg -> legs.indexOf(leg) + 1).orElse(legs.size());
    }

    private static Position after(Position reached) {
        return switch (reached) {
            case DONE -> Position.CURRENT;
            case CURRENT -> Position.NEXT;
            case NEXT, LATER -> Position.LATER;
        };
    }

    private static @Nullable LocalDate doneOn(
            Stage stage, Relationship relationship, LocalDate planned, LocalDate today) {
        if (stage.key().equals("after")) {
            return null;
        }
        Instant fact = factOf(stage, relationship.milestones());
        if (fact != null) {
            return day(fact);
        }
        if (relationship.state() instanceof Relationship.Closed closed) {
            return day(closed.at());
        }
        return isDoneByItsWeeks(stage, relationship) && !planned.isAfter(today) ? planned : null;
    }

    private static @Nullable Instant factOf(Stage stage, Relationship.Milestones milestones) {
        return switch (stage.key()) {
            case "prepare", "begin" -> first(milestones.metAt(), milestones.agreedAt());
            case "agree" -> milestones.agreedAt();
            default -> null;
        };
    }

    private static boolean isDoneByItsWeeks(Stage stage, Relationship relationship) {
        return switch (stage.key()) {
            case "prepare", "begin", "agree", "close" -> false;
            default -> relationship.milestones().agreedAt() != null;
        };
    }

    private static @Nullable Instant first(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }
}
