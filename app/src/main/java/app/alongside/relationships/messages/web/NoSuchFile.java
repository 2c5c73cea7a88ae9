package app.alongside.relationships.messages.web;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** No file of that id came with a message of this relationship. */
@ResponseStatus(HttpStatus.NOT_FOUND)
class NoSuchFile extends RuntimeException {
    NoSuchFile(UUID id) {
        super("No file " + id + " here. Maybe it belongs to another relationship.");
    }
}
