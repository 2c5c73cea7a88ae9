package app.alongside.people.taxonomy.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** This organisation has no such skill. */
@ResponseStatus(HttpStatus.NOT_FOUND)
class NoSuchSkill extends RuntimeException {
    NoSuchSkill() {
        super("This organisation has no such skill");
    }
}
