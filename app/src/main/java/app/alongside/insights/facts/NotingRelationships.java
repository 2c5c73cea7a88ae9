package app.alongside.insights.facts;

import app.alongside.insights.facts.Facts.Milestone;
import app.alongside.insights.facts.PulseFacts.Pulse;
import app.alongside.relationships.AgreementSigned;
import app.alongside.relationships.PulseGiven;
import app.alongside.relationships.RelationshipClosed;
import app.alongside.relationships.RelationshipEnded;
import app.alongside.relationships.RelationshipStarted;
import app.alongside.relationships.SessionHeld;
import java.util.UUID;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Notes how relationships begin, meet and end, and what people say of their sessions. */
@Component
class NotingRelationships {
    private final Facts facts;
    private final PulseFacts pulses;

    NotingRelationships(Facts facts, PulseFacts pulses) {
        this.facts = facts;
        this.pulses = pulses;
    }

    @ApplicationModuleListener
    void on(RelationshipStarted started) {
        UUID relationship = started.relationshipId().value();
        facts.reached(Milestone.STARTED, started.programmeId(), relationship, started.at());
        facts.belong(started.programmeId(), relationship, started.members());
    }

    @ApplicationModuleListener
    void on(AgreementSigned signed) {
        facts.reached(
                Milestone.SIGNED, signed.programmeId(), signed.relationshipId().value(), signed.at());
    }

    @ApplicationModuleListener
    void on(SessionHeld held) {
        UUID relationship = held.relationshipId().value();
        facts.held(held.programmeId(), relationship, held.sessionId().value(), held.at());
        facts.reached(Milestone.FIRST_SESSION, held.programmeId(), relationship, held.at());
    }

    @ApplicationModuleListener
    void on(RelationshipEnded ended) {
        facts.reached(
                Milestone.ENDED, ended.programmeId(), ended.relationshipId().value(), ended.at());
    }

    @ApplicationModuleListener
    void on(RelationshipClosed closed) {
        facts.reached(
                Milestone.CLOSED, closed.programmeId(), closed.relationshipId().value(), closed.at());
    }

    @ApplicationModuleListener
    void on(PulseGiven given) {
        Pulse pulse =
                new Pulse(given.programmeId(), given.sessionId().value(), given.person(), given.gave(), given.got());
        pulses.add(pulse, given.at());
    }
}
