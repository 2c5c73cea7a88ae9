package app.alongside.relationships.goals.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The relationship has no such goal. */
@ResponseStatus(HttpStatus.NOT_FOUND)
class NoSuchGoal extends RuntimeException {
    NoSuchGoal() {
        super("The relationship has no such goal. Maybe the goal belongs to another one.");
    }
}
