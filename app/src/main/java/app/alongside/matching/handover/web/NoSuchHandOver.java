package app.alongside.matching.handover.web;

import app.alongside.platform.PersonId;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Nobody of that id ever took part in the programme. */
@ResponseStatus(HttpStatus.NOT_FOUND)
class NoSuchHandOver extends RuntimeException {
    NoSuchHandOver(PersonId person) {
        super(person + " takes no part here. Maybe they belong to another programme.");
    }
}
