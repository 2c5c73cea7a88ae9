package app.alongside.relationships;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such relationship for whoever asks; they are not told whether it exists for others. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NoSuchRelationship extends RuntimeException {
    public NoSuchRelationship(RelationshipId id) {
        super("No relationship " + id + " here. Maybe whoever asks is not a member of it.");
    }
}
