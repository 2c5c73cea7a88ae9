package app.alongside.relationships.prompts;

import app.alongside.audit.Audit;
import app.alongside.platform.PersonId;
import app.alongside.relationships.NotActive;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.Relationships;
import app.alongside.relationships.prompts.Use.Outcome;
import app.alongside.relationships.sessions.AddingToAgendas;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Does something with a prompt: asks for another, takes it into the next session, or has everybody answer it. */
@Component
public class UsingPrompts {
    private final Relationships relationships;
    private final PromptUses uses;
    private final AddingToAgendas agendas;
    private final Audit audit;
    private final Clock clock;

    UsingPrompts(Relationships relationships, PromptUses uses, AddingToAgendas agendas, Audit audit, Clock clock) {
        this.relationships = relationships;
        this.uses = uses;
        this.agendas = agendas;
        this.audit = audit;
        this.clock = clock;
    }

    /** Leaves this one out from now on. */
    @Transactional
    public void skip(RelationshipId id, PersonId by, Prompt prompt) {
        lock(id);
        note(id, by, prompt, Outcome.SKIPPED);
    }

    /** Puts it onto the agenda of the next session; false, and nothing changed, when there is none with room. */
    @Transactional
    public boolean take(RelationshipId id, PersonId by, Prompt prompt) {
        lock(id);
        boolean added = agendas.add(id, prompt.text());
        if (added) {
            note(id, by, prompt, Outcome.TAKEN);
        }
        return added;
    }

    /** Has everybody answer it, each alone. */
    @Transactional
    public void ask(RelationshipId id, PersonId by, Prompt prompt) {
        lock(id);
        note(id, by, prompt, Outcome.ASKED);
    }

    private void lock(RelationshipId id) {
        Relationship relationship = relationships.lock(id);
        if (!relationship.isActive()) {
            throw new NotActive(relationship);
        }
    }

    private void note(RelationshipId id, PersonId by, Prompt prompt, Outcome outcome) {
        if (uses.note(id, new Use(prompt.key(), outcome, by, clock.instant()))) {
            audit.record("prompt.used", id.value(), Map.of("outcome", outcome.name()));
        }
    }
}
