package app.alongside.relationships.sessions.web;

import app.alongside.relationships.Workspace;
import app.alongside.relationships.WorkspacePanel;
import app.alongside.relationships.sessions.Balances;
import app.alongside.ui.Panel;
import app.alongside.ui.Panel.Section;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Give and take, beside the workspace. */
@Component
class BalancePanel implements WorkspacePanel {
    private final Balances balances;

    BalancePanel(Balances balances) {
        this.balances = balances;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Optional<Panel> find(Workspace workspace) {
        return balances.find(workspace.relationship(), workspace.me().id())
                .map(balance -> new Panel("relationships/sessions/web/balance", balance, Section.ASIDE));
    }
}
