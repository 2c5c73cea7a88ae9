package app.alongside.relationships.circles;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such circle for whoever asks; they are not told whether it exists for others. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NoSuchCircle extends RuntimeException {
    public NoSuchCircle(CircleId id) {
        super("No circle " + id + " here. Maybe whoever asks does not take part in its programme.");
    }
}
