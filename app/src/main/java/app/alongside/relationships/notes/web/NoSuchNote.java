package app.alongside.relationships.notes.web;

import app.alongside.relationships.NoteId;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such note for whoever asked. */
@ResponseStatus(HttpStatus.NOT_FOUND)
class NoSuchNote extends RuntimeException {
    NoSuchNote(NoteId id) {
        super("No note " + id + " here. Maybe it was removed, or belongs to somebody else.");
    }
}
