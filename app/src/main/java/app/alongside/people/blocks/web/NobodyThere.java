package app.alongside.people.blocks.web;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The organisation has nobody of that id. */
@ResponseStatus(HttpStatus.NOT_FOUND)
class NobodyThere extends RuntimeException {
    NobodyThere(UUID id) {
        super("Nobody has the id " + id + " here. Maybe they belong to another organisation.");
    }
}
