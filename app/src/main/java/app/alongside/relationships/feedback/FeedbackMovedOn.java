package app.alongside.relationships.feedback;

/** A feedback that was given, or left, meanwhile; the pages answer by showing how it stands. */
public class FeedbackMovedOn extends RuntimeException {
    private final String path;

    FeedbackMovedOn(PeerFeedback feedback) {
        super("Feedback " + feedback.id() + " is " + feedback.state() + " by now.");
        this.path = feedback.path("");
    }

    /** Where it is shown. */
    public String path() {
        return path;
    }
}
