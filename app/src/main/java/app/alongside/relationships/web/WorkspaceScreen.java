package app.alongside.relationships.web;

import app.alongside.relationships.Workspace;
import app.alongside.ui.Panel;
import app.alongside.ui.Panel.Section;
import java.util.List;

/** The front page of a relationship: where it stands, and what each capability has to show. */
public record WorkspaceScreen(Workspace workspace, List<Panel> panels) {
    /** The panels of a section, in order. */
    public List<Panel> in(Section section) {
        return panels.stream().filter(panel -> panel.section() == section).toList();
    }
}
