package app.alongside.relationships.feedback;

import app.alongside.relationships.MembersByMail.Notice;

/** The mails about feedback: what to do, and never a word of what was written. */
final class FeedbackMail {
    private FeedbackMail() {}

    static Notice asked(PeerFeedback feedback) {
        return about("asked", feedback);
    }

    static Notice given(PeerFeedback feedback) {
        return about("given", feedback);
    }

    static Notice thanked(PeerFeedback feedback) {
        return about("thanked", feedback);
    }

    private static Notice about(String what, PeerFeedback feedback) {
        return new Notice("relationships.feedback.mail." + what, "/feedback/" + feedback.id());
    }
}
