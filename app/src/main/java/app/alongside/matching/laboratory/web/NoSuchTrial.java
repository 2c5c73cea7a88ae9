package app.alongside.matching.laboratory.web;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The programme has no trial of that id, or none with such a policy. */
@ResponseStatus(HttpStatus.NOT_FOUND)
class NoSuchTrial extends RuntimeException {
    NoSuchTrial(UUID id) {
        super("No trial " + id + " with such a policy here. Maybe it belongs to another programme.");
    }
}
