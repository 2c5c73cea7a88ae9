package app.alongside.relationships.sessions.web;

import app.alongside.platform.PersonId;
import app.alongside.relationships.Peers;
import app.alongside.relationships.sessions.Balance;
import app.alongside.relationships.sessions.Balances;
import app.alongside.ui.HomePanel;
import app.alongside.ui.Panel;
import app.alongside.ui.Panel.Section;
import app.alongside.ui.Viewer;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Give and take in the pair one is working in, beside the page of today. */
@Component
public class BalanceToday implements HomePanel {
    private final Peers peers;
    private final Balances balances;

    BalanceToday(Peers peers, Balances balances) {
        this.peers = peers;
        this.balances = balances;
    }

    /** How giving and getting stand in one pair. */
    public record BalanceTodayScreen(Peers.Row row, Balance balance) {}

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Panel> find(Viewer viewer) {
        PersonId me = viewer.personId();
        return me == null
                ? Optional.empty()
                : peers.findPairOf(me)
                        .flatMap(row -> balances.find(row.relationship(), me)
                                .map(balance -> new BalanceTodayScreen(row, balance)))
                        .map(screen -> new Panel("relationships/sessions/web/balance-today", screen, Section.ASIDE));
    }
}
