package app.alongside.matching.runs.web;

import app.alongside.matching.MatchRunId;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The programme has no run of that id. */
@ResponseStatus(HttpStatus.NOT_FOUND)
class NoSuchRun extends RuntimeException {
    NoSuchRun(MatchRunId id) {
        super("No match run " + id + " here. Maybe it belongs to another programme.");
    }
}
