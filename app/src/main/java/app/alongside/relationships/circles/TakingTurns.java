package app.alongside.relationships.circles;

import app.alongside.audit.Audit;
import app.alongside.platform.PersonId;
import app.alongside.relationships.MembersByMail;
import app.alongside.relationships.NotActive;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.Relationships;
import app.alongside.relationships.circles.Circle.Running;
import app.alongside.relationships.sessions.Sessions;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the order in which the members of a circle host, and lets two of them swap. */
@Component
public class TakingTurns {
    private final Relationships relationships;
    private final CircleBook book;
    private final Sessions sessions;
    private final MembersByMail members;
    private final Audit audit;
    private final Clock clock;

    TakingTurns(
            Relationships relationships,
            CircleBook book,
            Sessions sessions,
            MembersByMail members,
            Audit audit,
            Clock clock) {
        this.relationships = relationships;
        this.book = book;
        this.sessions = sessions;
        this.members = members;
        this.audit = audit;
        this.clock = clock;
    }

    /** The turns of a circle that runs, as they stand now. */
    @Transactional(readOnly = true)
    public Turns find(RelationshipId id) {
        Circle circle = book.get(id);
        if (!(circle.state() instanceof Running(var from))) {
            throw new IllegalStateException("Circle " + id + " is " + circle.state() + ", so nobody hosts it yet");
        }
        return new Turns(circle.seats(), from).at(clock.instant(), sessions.listFor(id));
    }

    /** Swaps the turns of {@code one} and {@code other}, both members; the others hear of it. False for anybody else. */
    @Transactional
    public boolean swap(RelationshipId id, PersonId one, PersonId other) {
        Relationship relationship = relationships.lock(id);
        if (!relationship.isActive()) {
            throw new NotActive(relationship);
        }
        if (one.equals(other) || !relationship.has(one) || !relationship.has(other)) {
            return false;
        }
        book.keep(id, find(id).swap(one, other));
        audit.record("circle.turns-swapped", id.value(), Map.of());
        members.tellTheOthers(relationship, one, "relationships.circles.mail.swapped", "");
        return true;
    }

    /** Takes somebody who leaves out of the queue; whoever was next stays next. */
    @Transactional(propagation = Propagation.MANDATORY)
    void leave(RelationshipId id, PersonId leaver) {
        book.keep(id, find(id));
        book.remove(id, leaver);
    }
}
