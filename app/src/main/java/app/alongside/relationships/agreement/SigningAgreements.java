package app.alongside.relationships.agreement;

import app.alongside.audit.Audit;
import app.alongside.platform.CurrentOrganisation;
import app.alongside.platform.PersonId;
import app.alongside.relationships.AgreementSigned;
import app.alongside.relationships.MembersByMail;
import app.alongside.relationships.NotActive;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.Relationships;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Signs an agreement. Nobody signs a text they have not seen: a signature names the version it is for. */
@Component
public class SigningAgreements {
    private final Relationships relationships;
    private final Agreements agreements;
    private final MembersByMail members;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SigningAgreements(
            Relationships relationships,
            Agreements agreements,
            MembersByMail members,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.relationships = relationships;
        this.agreements = agreements;
        this.members = members;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** What came of a signature. */
    public sealed interface Outcome {
        /** It stands; {@code byAll} when it was the last one missing. */
        record Signed(Agreement agreement, boolean byAll) implements Outcome {}

        /** The text reads differently by now; {@code agreement} is how. Nothing was signed. */
        record Overtaken(Agreement agreement) implements Outcome {}
    }

    /** Signs {@code version}, which must still be the newest; signing it twice changes nothing. */
    @Transactional
    public Outcome sign(RelationshipId id, PersonId person, int version) {
        Relationship relationship = relationships.lock(id);
        if (!relationship.isActive()) {
            throw new NotActive(relationship);
        }
        Agreement current = agreements.get(id);
        if (current.version() != version) {
            return new Outcome.Overtaken(current);
        }
        Instant now = clock.instant();
        if (agreements.addSignature(current, person, now)) {
            audit.record("agreement.signed", id.value(), Map.of("version", version));
            announce(relationship, agreements.get(id), person, now);
        }
        Agreement signed = agreements.get(id);
        return new Outcome.Signed(signed, signed.isSignedByAll(relationship.members()));
    }

    private void announce(Relationship relationship, Agreement signed, PersonId person, Instant now) {
        boolean byAll = signed.isSignedByAll(relationship.members());
        members.tellTheOthers(relationship, person, keyFor(signed, byAll), "/agreement");
        if (byAll) {
            relationships.save(relationship.agreed(now));
            events.publishEvent(new AgreementSigned(
                    CurrentOrganisation.get(), relationship.programmeId(), relationship.id(), signed.version(), now));
        }
    }

    private static String keyFor(Agreement signed, boolean byAll) {
        if (byAll) {
            return "relationships.agreement.settled";
        }
        return signed.signatures().size() == 1 ? "relationships.agreement.proposed" : "relationships.agreement.signed";
    }
}
