package app.alongside.relationships.circles;

import app.alongside.audit.Audit;
import app.alongside.matching.Seats;
import app.alongside.platform.PersonId;
import app.alongside.relationships.EndingRelationships;
import app.alongside.relationships.MembersByMail;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.Relationships;
import app.alongside.relationships.closing.WritingParts;
import app.alongside.relationships.sessions.Departures;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets somebody leave a circle that runs, without a reason. It goes on with three or more, and else comes to its end. */
@Component
public class LeavingCircles {
    private final Relationships relationships;
    private final LeftBehind leftBehind;
    private final EndingRelationships ending;
    private final MembersByMail members;
    private final Audit audit;

    LeavingCircles(
            Relationships relationships,
            LeftBehind leftBehind,
            EndingRelationships ending,
            MembersByMail members,
            Audit audit) {
        this.relationships = relationships;
        this.leftBehind = leftBehind;
        this.ending = ending;
        this.members = members;
        this.audit = audit;
    }

    /** What somebody had in a circle besides their name. */
    @Component
    record LeftBehind(TakingTurns turns, Departures sessions, WritingParts closing, Seats seats) {}

    /** Leaves; what the leaver wrote stays with the others, and the leaver reads nothing there any more. */
    @Transactional
    public void leave(RelationshipId id, PersonId by) {
        Relationship before = relationships.lock(id);
        if (!before.has(by) || before.isOver()) {
            return;
        }
        if (!before.canGoOnWithoutOne()) {
            ending.end(id, by);
            return;
        }
        members.tellTheOthers(before, by, "relationships.circles.mail.gone", "");
        leftBehind.turns().leave(id, by);
        leftBehind.sessions().leave(before, by);
        before.findProposal().ifPresent(proposal -> leftBehind.seats().release(proposal, by));
        relationships.noteLeft(id, by);
        Relationship after = before.leave(by);
        audit.record(
                "circle.left", id.value(), Map.of("members", after.members().size()));
        leftBehind.closing().goOnWithout(after);
    }
}
