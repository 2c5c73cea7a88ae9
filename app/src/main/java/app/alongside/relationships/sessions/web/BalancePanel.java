package app.alongside.relationships.sessions.web;

import app.alongside.relationships.Workspace;
import app.alongside.relationships.WorkspacePanel;
import app.alongside.relationships.sessions.Balance;
import app.alongside.relationships.sessions.Balances;
import app.alongside.ui.Panel;
import app.alongside.ui.Panel.Section;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Give and take, beside the workspace; after three sessions that leaned one way, with a suggestion. */
@Component
public class BalancePanel implements WorkspacePanel {
    private final Balances balances;
    private final SwappingTheChair swapping;

    BalancePanel(Balances balances, SwappingTheChair swapping) {
        this.balances = balances;
        this.swapping = swapping;
    }

    /**
     * How giving and getting stand.
     *
     * @param swap what would be put onto the agenda to turn it round; empty while nothing need be
     */
    public record BalanceScreen(Workspace workspace, Balance balance, Optional<String> swap) {}

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Optional<Panel> find(Workspace workspace) {
        return balances.find(workspace.relationship(), workspace.me().id())
                .map(balance -> new BalanceScreen(workspace, balance, swapping.suggest(workspace)))
                .map(screen -> new Panel("relationships/sessions/web/balance", screen, Section.ASIDE));
    }
}
