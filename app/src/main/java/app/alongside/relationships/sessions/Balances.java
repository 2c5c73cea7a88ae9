package app.alongside.relationships.sessions;

import app.alongside.platform.PersonId;
import app.alongside.relationships.Relationship;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How giving and getting stand in a relationship; its members see it, and nobody else. */
@Component
public class Balances {
    private final Pulses pulses;

    Balances(Pulses pulses) {
        this.pulses = pulses;
    }

    /** The balance as {@code person} sees it; empty until all members answered for several sessions. */
    @Transactional(readOnly = true)
    public Optional<Balance> find(Relationship relationship, PersonId person) {
        return Balance.of(
                pulses.listFor(relationship.id()),
                person,
                relationship.members().size());
    }

    /** The way the last three sessions leaned, as {@code person} sees it, if they all leaned the same way. */
    @Transactional(readOnly = true)
    public Optional<Balance.Lean> findStreak(Relationship relationship, PersonId person) {
        return Balance.findStreak(
                pulses.listFor(relationship.id()),
                person,
                relationship.members().size());
    }
}
