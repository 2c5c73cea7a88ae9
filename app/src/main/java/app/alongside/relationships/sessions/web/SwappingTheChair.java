package app.alongside.relationships.sessions.web;

import app.alongside.relationships.NotActive;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.Relationships;
import app.alongside.relationships.Workspace;
import app.alongside.relationships.sessions.AddingToAgendas;
import app.alongside.relationships.sessions.Balance.Lean;
import app.alongside.relationships.sessions.Balances;
import app.alongside.ui.Words;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * After three sessions in a row in which one mostly gave, suggests that this member's question comes first next time.
 * The suggestion rests once it is on the agenda, and goes when the balance has turned.
 */
@Component
class SwappingTheChair {
    private final Balances balances;
    private final AddingToAgendas agendas;
    private final Relationships relationships;
    private final Words words;

    SwappingTheChair(Balances balances, AddingToAgendas agendas, Relationships relationships, Words words) {
        this.balances = balances;
        this.agendas = agendas;
        this.relationships = relationships;
        this.words = words;
    }

    /** The point for the agenda; empty where there is nothing to suggest. */
    @Transactional(readOnly = true)
    public Optional<String> suggest(Workspace workspace) {
        Relationship relationship = workspace.relationship();
        if (!relationship.isActive() || !workspace.isPair()) {
            return Optional.empty();
        }
        return balances.findStreak(relationship, workspace.me().id())
                .map(lean -> lean == Lean.GIVING ? workspace.me().firstName() : workspace.peerNames())
                .map(name -> words.say(Locale.UK, "relationships.sessions.balance.swap.point", name))
                .filter(point -> !agendas.has(relationship.id(), point));
    }

    /** Puts the suggestion onto the agenda of the next session; false when there is none with room, or nothing to put. */
    @Transactional
    public boolean swap(Workspace workspace) {
        Relationship relationship = relationships.lock(workspace.relationship().id());
        if (!relationship.isActive()) {
            throw new NotActive(relationship);
        }
        return suggest(workspace)
                .filter(point -> agendas.add(relationship.id(), point))
                .isPresent();
    }
}
