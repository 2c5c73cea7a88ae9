package app.alongside.programmes;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such programme for whoever asks; they are not told whether it exists for others. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NoSuchProgramme extends RuntimeException {
    public NoSuchProgramme(Object name) {
        super("No programme " + name + " in this organisation. Maybe it belongs to another one, or is not published.");
    }
}
