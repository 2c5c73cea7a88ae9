package app.alongside.relationships.notes.web;

import app.alongside.platform.PersonId;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.WorkspaceTab;
import org.springframework.stereotype.Component;

/** The way to the notes. */
@Component
class NotesTab implements WorkspaceTab {
    @Override
    public int order() {
        return 40;
    }

    @Override
    public String name() {
        return "notes";
    }

    @Override
    public int count(Relationship relationship, PersonId viewer) {
        return 0;
    }
}
