package app.alongside.people.directory.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** This organisation's directory has nobody of that id. */
@ResponseStatus(HttpStatus.NOT_FOUND)
class NoSuchPerson extends RuntimeException {
    NoSuchPerson() {
        super("Nobody in the directory has this id");
    }
}
