package app.alongside.relationships.circles;

import app.alongside.platform.PersonId;
import app.alongside.programmes.ProgrammeId;
import java.time.Instant;
import java.util.List;

/**
 * A circle, from the idea until it runs.
 *
 * @param seats who joined, in that order; those behind the last of its places wait for one
 */
public record Circle(
        CircleId id, ProgrammeId programmeId, PersonId proposer, Plan plan, List<PersonId> seats, State state) {
    /** Where a circle stands. */
    public sealed interface State {}

    /** A coordinator looks at it first. */
    public record Asked() implements State {}

    /** Others can join. */
    public record Open() implements State {}

    /** It has begun; those in it have a workspace, and nobody joins any more. */
    public record Running(Instant turnsFrom) implements State {}

    /** It ran, and has come to its end. */
    public record Over() implements State {}

    /** A coordinator said no, and why. */
    public record Declined(String reason) implements State {}

    /** Its last member left before it began. */
    public record Withdrawn() implements State {}

    public Circle {
        seats = List.copyOf(seats);
    }

    /** Those who have a place. */
    public List<PersonId> members() {
        return seats.subList(0, Math.min(seats.size(), plan.size()));
    }

    /** Those who wait for a place, the first to get one first. */
    public List<PersonId> waiting() {
        return seats.subList(members().size(), seats.size());
    }

    public boolean isOpen() {
        return state instanceof Open;
    }

    public boolean isRunning() {
        return state instanceof Running;
    }

    /** Whether it is, or was, a relationship with pages of its own. */
    public boolean hasWorkspace() {
        return state instanceof Running || state instanceof Over;
    }

    public boolean isFull() {
        return seats.size() >= plan.size();
    }

    public int freePlaces() {
        return Math.max(0, plan.size() - seats.size());
    }

    public boolean has(PersonId person) {
        return seats.contains(person);
    }

    /** Whether {@code person} can let it begin: the proposer can, from three members on. */
    public boolean canBegin(PersonId person) {
        return isOpen() && proposer.equals(person) && members().size() >= Plan.FEWEST;
    }

    /** How many more are needed before it can begin. */
    public int missing() {
        return Math.max(0, Plan.FEWEST - seats.size());
    }

    /** The address of its page before it begins; that page leads its members on to the workspace. */
    public String path() {
        return "/circles/" + id;
    }

    Circle with(State next) {
        return new Circle(id, programmeId, proposer, plan, seats, next);
    }

    Circle proposedBy(PersonId other) {
        return new Circle(id, programmeId, other, plan, seats, state);
    }

    Circle without(PersonId person) {
        List<PersonId> left =
                seats.stream().filter(seat -> !seat.equals(person)).toList();
        return new Circle(id, programmeId, proposer, plan, left, state);
    }
}
