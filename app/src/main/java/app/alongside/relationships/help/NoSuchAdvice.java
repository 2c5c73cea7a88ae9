package app.alongside.relationships.help;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such question for whoever asks; they are not told whether it exists for others. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NoSuchAdvice extends RuntimeException {
    NoSuchAdvice(AdviceRequestId id) {
        super("No advice request " + id + " here. Maybe whoever asks is neither of its two people.");
    }
}
