package app.alongside.relationships.notes.web;

import app.alongside.relationships.NoteId;
import app.alongside.relationships.Workspace;
import app.alongside.relationships.notes.Note;
import app.alongside.ui.FormErrors;
import app.alongside.ui.Rendering;
import java.util.Optional;

/**
 * One note being changed.
 *
 * @param other how the note reads now, where somebody else was faster
 */
public record NoteScreen(Workspace workspace, NoteForm form, Optional<Note> other) {
    public FormErrors errors() {
        return form.isTooLong()
                ? FormErrors.none().add("text", Rendering.t("relationships.notes.too-long", Note.LONGEST))
                : FormErrors.none();
    }

    public String action() {
        return workspace.path("/notes/" + form.id());
    }

    /** Where the typed words become a note of their own. */
    public String keepingBoth() {
        return workspace.path("/notes/" + NoteId.fresh());
    }

    public boolean mayRemove() {
        return other.isEmpty() && form.read() > 0;
    }
}
