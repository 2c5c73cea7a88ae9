package app.alongside.relationships.sessions;

import app.alongside.relationships.SessionId;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The relationship has no such session. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NoSuchSession extends RuntimeException {
    NoSuchSession(SessionId id) {
        super("No session " + id + " in this relationship");
    }
}
