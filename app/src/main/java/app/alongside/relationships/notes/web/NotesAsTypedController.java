package app.alongside.relationships.notes.web;

import app.alongside.identity.SignedIn;
import app.alongside.relationships.NoteId;
import app.alongside.relationships.RelationshipAccess;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.notes.WritingNotes;
import app.alongside.relationships.notes.WritingNotes.Outcome;
import app.alongside.ui.Pages;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Saves a note while it is being typed, and answers with the line beside the field. */
@Controller
class NotesAsTypedController {
    private final RelationshipAccess access;
    private final WritingNotes writing;

    NotesAsTypedController(RelationshipAccess access, WritingNotes writing) {
        this.access = access;
        this.writing = writing;
    }

    /** How saving went, and which version the field now holds. */
    public record SavedScreen(State state, int read) {
        /** What the line says. */
        public enum State {
            WAITING,
            SAVED,
            TOO_LONG,
            OVERTAKEN
        }
    }

    @PostMapping(path = "/relationships/{id}/notes/{note}", headers = "HX-Request=true")
    ModelAndView write(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable RelationshipId id,
            @PathVariable NoteId note,
            NoteForm.Typed typed) {
        access.forWork(me, id);
        NoteForm form = NoteForm.typed(note, typed);
        if (form.isEmpty() || form.isTooLong()) {
            return show(form.isEmpty() ? SavedScreen.State.WAITING : SavedScreen.State.TOO_LONG, form.read());
        }
        return switch (writing.write(id, me.personId(), form.draft())) {
            case Outcome.Written written ->
                show(SavedScreen.State.SAVED, written.note().version());
            case Outcome.Overtaken overtaken -> show(SavedScreen.State.OVERTAKEN, form.read());
            case Outcome.Unknown() -> throw new NoSuchNote(note);
        };
    }

    private static ModelAndView show(SavedScreen.State state, int read) {
        return Pages.show("relationships/notes/web/saved", new SavedScreen(state, read));
    }
}
