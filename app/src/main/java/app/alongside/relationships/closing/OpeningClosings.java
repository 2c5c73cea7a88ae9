package app.alongside.relationships.closing;

import app.alongside.audit.Audit;
import app.alongside.platform.PersonId;
import app.alongside.relationships.MembersByMail;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.closing.Closing.Opened;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens to all members what each of them wrote for the end, and settles what stays afterwards. */
@Component
class OpeningClosings {
    private final Closings closings;
    private final ClosingParts parts;
    private final ClosingRelationships closing;
    private final MembersByMail members;
    private final Audit audit;
    private final Clock clock;

    OpeningClosings(
            Closings closings,
            ClosingParts parts,
            ClosingRelationships closing,
            MembersByMail members,
            Audit audit,
            Clock clock) {
        this.closings = closings;
        this.parts = parts;
        this.closing = closing;
        this.members = members;
        this.audit = audit;
        this.clock = clock;
    }

    /** Opens it; the caller holds the relationship's lock. Where somebody is not done, nothing is agreed for afterwards. */
    @Transactional(propagation = Propagation.MANDATORY)
    void open(Relationship relationship, PersonId by) {
        List<Part> done = parts.listAll(relationship.id()).stream()
                .filter(part -> part.isDone() && relationship.has(part.person()))
                .toList();
        Afterlife afterlife = done.size() == relationship.members().size()
                ? Afterlife.agree(done.stream().map(part -> part.words().wish()).toList())
                : Afterlife.NONE;
        closings.open(relationship.id(), new Opened(clock.instant(), by, afterlife));
        audit.record("closing.opened", relationship.id().value(), Map.of("parts", done.size()));
        members.tellTheOthers(relationship, by, "relationships.closing.mail.opened", "/closing");
        closing.closeIfDone(relationship);
    }

    /** Tells the others that one of them is done. */
    void tellOfTheFirst(Relationship relationship, PersonId by) {
        members.tellTheOthers(relationship, by, "relationships.closing.mail.written", "/closing");
    }
}
