package app.alongside.relationships.agreement.web;

import app.alongside.relationships.Relationship;
import app.alongside.relationships.Workspace;
import app.alongside.relationships.WorkspacePanel;
import app.alongside.relationships.agreement.Agreement;
import app.alongside.relationships.agreement.Agreements;
import app.alongside.ui.Panel;
import app.alongside.ui.Panel.Section;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What was agreed, at the side of the workspace; or, while the viewer has not signed, the first thing to do. */
@Component
public class AgreementPanel implements WorkspacePanel {
    private final Agreements agreements;

    AgreementPanel(Agreements agreements) {
        this.agreements = agreements;
    }

    /** The agreement of the relationship whose workspace is open. */
    public record PanelScreen(Relationship relationship, Agreement agreement) {
        public boolean isSignedByAll() {
            return agreement.isSignedByAll(relationship.members());
        }

        public String path() {
            return relationship.path("/agreement");
        }
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public boolean isForCircles() {
        return true;
    }

    @Override
    public Optional<Panel> find(Workspace workspace) {
        Relationship relationship = workspace.relationship();
        Agreement agreement = agreements.get(relationship.id());
        PanelScreen screen = new PanelScreen(relationship, agreement);
        return Optional.of(
                relationship.isActive() && !agreement.isSignedBy(workspace.me().id())
                        ? new Panel("relationships/agreement/web/panel-sign", screen, Section.LEAD)
                        : new Panel("relationships/agreement/web/panel", screen, Section.ASIDE));
    }
}
