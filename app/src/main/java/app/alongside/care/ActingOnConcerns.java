package app.alongside.care;

import app.alongside.audit.Audit;
import app.alongside.relationships.HoldingRelationships;
import app.alongside.relationships.RelationshipId;
import java.util.Map;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * What follows from a concern: its readers hear of it, and the relationship rests while it is open. The application
 * itself does it, so that no audit row tells who raised the concern.
 */
@Component
class ActingOnConcerns {
    private final Concerns concerns;
    private final CareNotices notices;
    private final HoldingRelationships holding;
    private final Audit audit;

    ActingOnConcerns(Concerns concerns, CareNotices notices, HoldingRelationships holding, Audit audit) {
        this.concerns = concerns;
        this.notices = notices;
        this.holding = holding;
        this.audit = audit;
    }

    @ApplicationModuleListener
    void on(ConcernSent sent) {
        Concern concern = concerns.lock(sent.concernId());
        RelationshipId relationship = concern.request().relationship();
        if (concern.isOpen() && concern.request().hold() && relationship != null) {
            holding.hold(relationship);
        }
        audit.record("concern.sent", concern.id().value(), Map.of());
        notices.tellReaders(concern, "care.raised");
    }

    @ApplicationModuleListener
    void on(ConcernEnded ended) {
        if (ended.relationship() != null) {
            RelationshipId relationship = new RelationshipId(ended.relationship());
            if (!concerns.isHeld(relationship)) {
                holding.release(relationship);
            }
        }
        audit.record("concern.ended", ended.concernId().value(), Map.of());
        concerns.find(ended.concernId()).ifPresent(concern -> notices.tellReaders(concern, "care.ended"));
    }
}
