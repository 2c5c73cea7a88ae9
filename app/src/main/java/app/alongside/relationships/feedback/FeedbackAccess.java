package app.alongside.relationships.feedback;

import app.alongside.identity.SignedIn;
import app.alongside.relationships.RelationshipAccess;
import app.alongside.relationships.RelationshipId;
import org.springframework.stereotype.Component;

/** The gate: a feedback is for the two it is between; other members of the relationship do not see it either. */
@Component
public class FeedbackAccess {
    private final RelationshipAccess relationships;
    private final PeerFeedbacks feedbacks;

    FeedbackAccess(RelationshipAccess relationships, PeerFeedbacks feedbacks) {
        this.relationships = relationships;
        this.feedbacks = feedbacks;
    }

    /**
     * The feedback, for either of the two to read.
     *
     * @throws NoSuchFeedback for everybody else
     */
    public PeerFeedback forEither(SignedIn me, RelationshipId relationship, PeerFeedbackId id) {
        relationships.forMember(me, relationship);
        return feedbacks
                .find(relationship, id)
                .filter(feedback -> feedback.isBetween(me.personId()))
                .orElseThrow(() -> new NoSuchFeedback(id));
    }

    /** The feedback, for whoever was asked to write in. */
    public PeerFeedback forGiver(SignedIn me, RelationshipId relationship, PeerFeedbackId id) {
        relationships.forWork(me, relationship);
        PeerFeedback feedback = forEither(me, relationship, id);
        if (!feedback.isAskedOf(me.personId())) {
            throw new NoSuchFeedback(id);
        }
        return feedback;
    }

    /** The feedback, for whoever asked for it to do something with. */
    public PeerFeedback forAsker(SignedIn me, RelationshipId relationship, PeerFeedbackId id) {
        relationships.forWork(me, relationship);
        PeerFeedback feedback = forEither(me, relationship, id);
        if (!feedback.isAskedBy(me.personId())) {
            throw new NoSuchFeedback(id);
        }
        return feedback;
    }
}
