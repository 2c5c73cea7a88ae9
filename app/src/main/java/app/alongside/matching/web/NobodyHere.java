package app.alongside.matching.web;

import app.alongside.platform.PersonId;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The person does not come into question for the reader, for whatever reason. */
@ResponseStatus(HttpStatus.NOT_FOUND)
class NobodyHere extends RuntimeException {
    NobodyHere(PersonId id) {
        super("Nobody to say hello to by the id " + id + ". Maybe they have left the programme.");
    }
}
