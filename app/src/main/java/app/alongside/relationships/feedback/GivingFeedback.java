package app.alongside.relationships.feedback;

import app.alongside.audit.Audit;
import app.alongside.relationships.MembersByMail;
import app.alongside.relationships.Relationships;
import app.alongside.relationships.feedback.PeerFeedback.Words;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes feedback that was asked for, as a draft first, and gives it; or leaves it, without a reason. */
@Component
public class GivingFeedback {
    private final Relationships relationships;
    private final PeerFeedbacks feedbacks;
    private final MembersByMail mail;
    private final Audit audit;

    GivingFeedback(Relationships relationships, PeerFeedbacks feedbacks, MembersByMail mail, Audit audit) {
        this.relationships = relationships;
        this.feedbacks = feedbacks;
        this.mail = mail;
        this.audit = audit;
    }

    /** Keeps what is written so far, for its author alone. */
    @Transactional
    public void keep(PeerFeedbackId id, Words draft) {
        feedbacks.save(feedbacks.lock(id).draft(draft));
    }

    @Transactional
    public void give(PeerFeedbackId id, Words words) {
        PeerFeedback feedback = feedbacks.lock(id).give(words);
        feedbacks.save(feedback);
        audit.record("feedback.given", id.value(), Map.of());
        mail.tellOne(
                relationships.get(feedback.relationshipId()),
                feedback.between().asker(),
                feedback.between().giver(),
                FeedbackMail.given(feedback));
    }

    /** Ends it without feedback: the one would rather not, or the other took it back. */
    @Transactional
    public void leave(PeerFeedbackId id) {
        feedbacks.save(feedbacks.lock(id).leave());
        audit.record("feedback.left", id.value(), Map.of());
    }
}
