package app.alongside.relationships.notes.web;

import app.alongside.relationships.Workspace;
import app.alongside.relationships.WorkspacePanel;
import app.alongside.relationships.notes.Note.Layer;
import app.alongside.relationships.notes.Notes;
import app.alongside.ui.Panel;
import app.alongside.ui.Panel.Section;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The newest shared notes, in the workspace. */
@Component
class NotesPanel implements WorkspacePanel {
    private static final int SHOWN = 3;

    private final Notes notes;

    NotesPanel(Notes notes) {
        this.notes = notes;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Optional<Panel> find(Workspace workspace) {
        NotesScreen screen = new NotesScreen(
                workspace,
                Layer.OURS,
                notes.list(workspace.relationship().id(), workspace.me().id(), Layer.OURS, SHOWN),
                NoteForm.fresh(Layer.OURS),
                true);
        return Optional.of(new Panel("relationships/notes/web/card", screen, Section.MAIN));
    }
}
