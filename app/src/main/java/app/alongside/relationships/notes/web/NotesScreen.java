package app.alongside.relationships.notes.web;

import app.alongside.relationships.Workspace;
import app.alongside.relationships.notes.Note;
import app.alongside.relationships.notes.Note.Layer;
import java.util.List;

/**
 * One layer of a relationship's notes, with room for a new one.
 *
 * @param compact whether only the newest are shown, as on the workspace
 */
public record NotesScreen(Workspace workspace, Layer layer, List<Note> notes, NoteForm form, boolean compact) {
    /** All layers, in the order of the switch. */
    public List<Layer> layers() {
        return List.of(Layer.OURS, Layer.MINE, Layer.PROGRAMME);
    }

    public String path(Layer other) {
        return workspace.path("/notes?layer=" + other);
    }

    public boolean mayWrite() {
        return workspace.relationship().isActive();
    }

    public boolean mayChange(Note note) {
        return mayWrite() && note.mayChange(workspace.me().id());
    }
}
