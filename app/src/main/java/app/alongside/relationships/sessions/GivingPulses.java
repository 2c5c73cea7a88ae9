package app.alongside.relationships.sessions;

import app.alongside.relationships.Relationship;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.Relationships;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes down what somebody gave and got. Whoever answers that was there: it confirms the session too. */
@Component
public class GivingPulses {
    private final Relationships relationships;
    private final ConfirmingSessions confirming;
    private final Pulses pulses;
    private final SessionNews news;

    GivingPulses(Relationships relationships, ConfirmingSessions confirming, Pulses pulses, SessionNews news) {
        this.relationships = relationships;
        this.confirming = confirming;
        this.pulses = pulses;
        this.news = news;
    }

    /** Keeps the pulse; a second one of the same person for the same session changes nothing. */
    @Transactional
    public Answer give(RelationshipId id, Pulse pulse) {
        Relationship relationship = relationships.lock(id);
        Answer confirmed = confirming.met(id, pulse.session(), pulse.person());
        if (confirmed instanceof Answer.Done done && pulses.add(id, pulse)) {
            news.pulseGiven(relationship, done.session(), pulse);
        }
        return confirmed;
    }
}
