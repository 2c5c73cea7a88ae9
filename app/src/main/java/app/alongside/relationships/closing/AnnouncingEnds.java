package app.alongside.relationships.closing;

import app.alongside.platform.jobs.DueWork;
import app.alongside.programmes.Programme;
import app.alongside.programmes.ProgrammeId;
import app.alongside.programmes.Programmes;
import app.alongside.relationships.MembersByMail;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.Relationships;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells members two weeks ahead, once, that their time together comes to its end; one that rests is told when it goes on. */
@Component
class AnnouncingEnds implements DueWork {
    private static final int DAYS_LOOKING_BACK = 7;

    private final Programmes programmes;
    private final Relationships relationships;
    private final Closings closings;
    private final MembersByMail members;
    private final Clock clock;

    AnnouncingEnds(
            Programmes programmes, Relationships relationships, Closings closings, MembersByMail members, Clock clock) {
        this.programmes = programmes;
        this.relationships = relationships;
        this.closings = closings;
        this.members = members;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "relationships.announce-ends";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    @Transactional
    public void perform() {
        LocalDate from = LocalDate.now(clock).minusDays(DAYS_LOOKING_BACK);
        LocalDate until = LocalDate.now(clock).plusDays(PlanningEnds.DAYS_AHEAD);
        List<ProgrammeId> ending = programmes.listAll().stream()
                .filter(programme -> !programme.isDraft())
                .filter(programme ->
                        !programme.ends().isBefore(from) && !programme.ends().isAfter(until))
                .map(Programme::id)
                .toList();
        closings.listToAnnounce(from, until, ending).forEach(this::announce);
    }

    private void announce(RelationshipId id) {
        Relationship relationship = relationships.lock(id);
        if (relationship.isActive()) {
            closings.noteAnnounced(id, clock.instant());
            members.tellAll(relationship, "relationships.closing.mail.near", "/closing");
        }
    }
}
