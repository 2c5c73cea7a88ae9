package app.alongside.relationships.exercises.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such exercise for so many people. */
@ResponseStatus(HttpStatus.NOT_FOUND)
class NoSuchExercise extends RuntimeException {
    NoSuchExercise(String key) {
        super("No exercise " + key + " here. Maybe it is one for a circle.");
    }
}
