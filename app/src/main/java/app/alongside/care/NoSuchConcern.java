package app.alongside.care;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such concern for whoever asks; they are not told whether it exists for others. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NoSuchConcern extends RuntimeException {
    NoSuchConcern(ConcernId id) {
        super("No concern " + id + " here. Maybe whoever asks neither raised it nor was chosen to read it.");
    }
}
