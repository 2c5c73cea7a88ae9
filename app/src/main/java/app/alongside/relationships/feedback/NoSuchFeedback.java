package app.alongside.relationships.feedback;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such feedback for whoever asks; they are not told whether it exists for others. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NoSuchFeedback extends RuntimeException {
    NoSuchFeedback(PeerFeedbackId id) {
        super("No feedback " + id + " here. Maybe whoever asks is neither of its two people.");
    }
}
