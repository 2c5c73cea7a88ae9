package app.alongside.relationships.feedback;

import app.alongside.audit.Audit;
import app.alongside.relationships.MembersByMail;
import app.alongside.relationships.NotActive;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.Relationships;
import app.alongside.relationships.feedback.PeerFeedback.Between;
import app.alongside.relationships.feedback.PeerFeedback.Inquiry;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks another member for feedback, and thanks for it. */
@Component
public class AskingForFeedback {
    private final Relationships relationships;
    private final PeerFeedbacks feedbacks;
    private final MembersByMail mail;
    private final Audit audit;

    AskingForFeedback(Relationships relationships, PeerFeedbacks feedbacks, MembersByMail mail, Audit audit) {
        this.relationships = relationships;
        this.feedbacks = feedbacks;
        this.mail = mail;
        this.audit = audit;
    }

    /** Asks; false, and nothing is sent, while the same person still has an earlier question to answer. */
    @Transactional
    public boolean ask(RelationshipId id, Between between, Inquiry inquiry) {
        Relationship relationship = relationships.lock(id);
        if (!relationship.isActive()) {
            throw new NotActive(relationship);
        }
        if (hasOpen(id, between)) {
            return false;
        }
        PeerFeedback feedback = PeerFeedback.ask(id, between, inquiry);
        feedbacks.save(feedback);
        audit.record("feedback.asked", feedback.id().value(), Map.of("relationship", id.toString()));
        mail.tellOne(relationship, between.giver(), between.asker(), FeedbackMail.asked(feedback));
        return true;
    }

    /** Thanks for it; the other hears of that. */
    @Transactional
    public void thank(PeerFeedbackId id) {
        PeerFeedback feedback = feedbacks.lock(id).thank();
        feedbacks.save(feedback);
        audit.record("feedback.thanked", id.value(), Map.of());
        mail.tellOne(
                relationships.get(feedback.relationshipId()),
                feedback.between().giver(),
                feedback.between().asker(),
                FeedbackMail.thanked(feedback));
    }

    private boolean hasOpen(RelationshipId id, Between between) {
        return feedbacks.listFor(id, between.asker()).stream()
                .anyMatch(earlier -> earlier.isAsked() && earlier.between().equals(between));
    }
}
