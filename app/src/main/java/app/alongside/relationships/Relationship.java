package app.alongside.relationships;

import app.alongside.matching.ProposalId;
import app.alongside.platform.PersonId;
import app.alongside.programmes.ProgrammeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An accepted pair, ring or circle: who is in it, what has happened so far, and whether it is going on. It is long because
 * everything that may happen to it stands here and nowhere else.
 *
 * @param origin what it grew out of
 * @param members two to eight people, in the order of the proposal or of joining
 * @param milestones the facts that move it along its journey
 */
public record Relationship(
        RelationshipId id,
        ProgrammeId programmeId,
        Origin origin,
        List<PersonId> members,
        Milestones milestones,
        State state) {
    public static final int FEWEST_MEMBERS = 2;
    public static final int MOST_MEMBERS = 8;
    public static final int FEWEST_IN_A_CIRCLE = 3;

    /** What a relationship grew out of. */
    public sealed interface Origin {}

    /** A proposal that both accepted; it starts one relationship at most. */
    public record Proposed(ProposalId proposal) implements Origin {}

    /**
     * A circle that people gathered round a topic, or a ring that was proposed to them.
     *
     * @param purpose what it is for, in a sentence or two
     * @param former those who left it; they stay known as authors of what they wrote
     * @param proposal which all accepted; absent where people gathered by themselves
     */
    public record Gathered(
            String topic,
            String purpose,
            List<PersonId> former,
            @Nullable ProposalId proposal) implements Origin {
        public Gathered {
            former = List.copyOf(former);
        }
    }

    /**
     * What has happened so far.
     *
     * @param agreedAt when all had signed an agreement for the first time
     * @param metAt when the first session was held
     */
    public record Milestones(
            Instant startedAt,
            @Nullable Instant agreedAt,
            @Nullable Instant metAt) {}

    /** Whether a relationship is going on. */
    public sealed interface State {}

    /** Going on. */
    public record Active() implements State {}

    /** Resting until the morning of a date, as one of them asked; then it is active again by itself. */
    public record Paused(PersonId by, Instant since, LocalDate until) implements State {}

    /** Resting while something is looked at, for as long as that takes; nobody of its members can take it up again. */
    public record OnHold(Instant since) implements State {}

    /** Over for good. Who ended it is kept for the record and shown to nobody. */
    public record Closed(PersonId by, Instant at) implements State {}

    public Relationship {
        members = List.copyOf(members);
        if (members.size() < FEWEST_MEMBERS || members.size() > MOST_MEMBERS) {
            throw new IllegalArgumentException("A relationship has 2 to 8 members, not " + members.size());
        }
        if (members.stream().distinct().count() < members.size()) {
            throw new IllegalArgumentException("Somebody is in relationship " + id + " twice: " + members);
        }
    }

    /** A new one, beginning at {@code now}. */
    public static Relationship start(ProgrammeId programme, ProposalId proposal, List<PersonId> members, Instant now) {
        RelationshipId id = new RelationshipId(UUID.randomUUID());
        return new Relationship(
                id, programme, new Proposed(proposal), members, new Milestones(now, null, null), new Active());
    }

    /** A circle that begins at {@code now}. */
    public static Relationship gather(
            RelationshipId id, ProgrammeId programme, Gathered circle, List<PersonId> members, Instant now) {
        return new Relationship(id, programme, circle, members, new Milestones(now, null, null), new Active());
    }

    /** Lets it rest until the morning of {@code until}; a circle does not rest because one of its members does. */
    public Relationship pause(PersonId by, LocalDate until, Instant now) {
        requireMember(by);
        if (!(state instanceof Active) || isCircle()) {
            throw new NotActive(this);
        }
        return with(new Paused(by, now, until));
    }

    /** Takes it up again; any member may. */
    public Relationship resume(PersonId by) {
        requireMember(by);
        if (!(state instanceof Paused)) {
            throw new NotActive(this);
        }
        return with(new Active());
    }

    /** Lets it rest, whether it was active or paused, until it is released. */
    Relationship hold(Instant now) {
        if (isOver()) {
            throw new NotActive(this);
        }
        return isOnHold() ? this : with(new OnHold(now));
    }

    /** Lets it go on after a hold. */
    Relationship release() {
        if (!isOnHold()) {
            throw new NotActive(this);
        }
        return with(new Active());
    }

    /** Ends it, whether it was active or resting; any member may, and gives no reason. */
    public Relationship end(PersonId by, Instant now) {
        requireMember(by);
        if (isOver()) {
            throw new NotActive(this);
        }
        return with(new Closed(by, now));
    }

    /**
     * Lets one member go; the others carry on.
     *
     * @throws IllegalStateException when this is no circle, or too few would stay: then it ends instead
     */
    public Relationship leave(PersonId by) {
        requireMember(by);
        if (isOver() || !canGoOnWithoutOne() || !(origin instanceof Gathered circle)) {
            throw new IllegalStateException("Nobody can leave " + this + ". Maybe it should end instead.");
        }
        List<PersonId> former =
                Stream.concat(circle.former().stream(), Stream.of(by)).toList();
        return new Relationship(
                id,
                programmeId,
                new Gathered(circle.topic(), circle.purpose(), former, circle.proposal()),
                peersOf(by),
                milestones,
                state);
    }

    /** Notes that all have signed; the first time counts. */
    public Relationship agreed(Instant at) {
        return milestones.agreedAt() != null
                ? this
                : with(new Milestones(milestones.startedAt(), at, milestones.metAt()));
    }

    /** Notes that a session was held; the first time counts. */
    public Relationship met(Instant at) {
        return milestones.metAt() != null
                ? this
                : with(new Milestones(milestones.startedAt(), milestones.agreedAt(), at));
    }

    public Instant startedAt() {
        return milestones.startedAt();
    }

    public boolean isActive() {
        return state instanceof Active;
    }

    public boolean isOnHold() {
        return state instanceof OnHold;
    }

    public boolean isOver() {
        return state instanceof Closed;
    }

    public boolean isCircle() {
        return origin instanceof Gathered;
    }

    /** The topic of a circle; empty for a pair. */
    public Optional<String> findTopic() {
        return origin instanceof Gathered circle ? Optional.of(circle.topic()) : Optional.empty();
    }

    /** What a circle is for; empty for a pair. */
    public Optional<String> findPurpose() {
        return origin instanceof Gathered circle ? Optional.of(circle.purpose()) : Optional.empty();
    }

    /** The proposal it grew out of; empty for a circle that people gathered by themselves. */
    public Optional<ProposalId> findProposal() {
        return switch (origin) {
            case Proposed proposed -> Optional.of(proposed.proposal());
            case Gathered circle -> Optional.ofNullable(circle.proposal());
        };
    }

    /** Whether enough would stay if somebody left: a circle is three people at least. */
    public boolean canGoOnWithoutOne() {
        return isCircle() && members.size() > FEWEST_IN_A_CIRCLE;
    }

    /** Those who left a circle. */
    public List<PersonId> former() {
        return origin instanceof Gathered circle ? circle.former() : List.of();
    }

    public boolean has(PersonId person) {
        return members.contains(person);
    }

    /** Everybody but {@code person}. */
    public List<PersonId> peersOf(PersonId person) {
        return members.stream().filter(member -> !member.equals(person)).toList();
    }

    /** The address of its workspace, or of a page below it. */
    public String path(String below) {
        return "/relationships/" + id + below;
    }

    private void requireMember(PersonId person) {
        if (!has(person)) {
            throw new IllegalArgumentException(person + " is not a member of relationship " + id + ": " + members);
        }
    }

    private Relationship with(State next) {
        return new Relationship(id, programmeId, origin, members, milestones, next);
    }

    private Relationship with(Milestones next) {
        return new Relationship(id, programmeId, origin, members, next, state);
    }
}
