package app.alongside.relationships.sharing.web;

import app.alongside.relationships.Workspace;
import app.alongside.relationships.sharing.SharedThing;
import app.alongside.ui.FormErrors;
import java.util.List;

/** What was shared in a relationship, with room for more. */
public record SharedScreen(Workspace workspace, List<SharedThing> things, ShareForm form, boolean refused) {
    public boolean mayShare() {
        return workspace.relationship().isActive();
    }

    public FormErrors errors() {
        return refused ? form.errors() : FormErrors.none();
    }
}
