package app.alongside.identity;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The acting account has no person in the directory, so it has no part in programmes. */
@ResponseStatus(HttpStatus.FORBIDDEN)
public class NotInDirectory extends RuntimeException {
    NotInDirectory() {
        super("This account has no person in the directory. Maybe the coordinator has not imported them yet.");
    }
}
