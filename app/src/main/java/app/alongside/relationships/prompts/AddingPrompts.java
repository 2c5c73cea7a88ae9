package app.alongside.relationships.prompts;

import app.alongside.audit.Audit;
import app.alongside.platform.PersonId;
import app.alongside.programmes.ProgrammeId;
import app.alongside.relationships.NotActive;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.Relationships;
import app.alongside.relationships.prompts.Prompt.Category;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds prompts of people's own, and rolls out the good ones for a whole programme. */
@Component
public class AddingPrompts {
    private final Relationships relationships;
    private final Prompts prompts;
    private final Audit audit;

    AddingPrompts(Relationships relationships, Prompts prompts, Audit audit) {
        this.relationships = relationships;
        this.prompts = prompts;
        this.audit = audit;
    }

    /**
     * A prompt as a member wrote it.
     *
     * @param offered whether the coordinators may read it and roll it out for others
     */
    public record Draft(Category category, String text, boolean offered) {}

    /** Adds a prompt to the relationship. */
    @Transactional
    public void add(RelationshipId id, PersonId by, Draft draft) {
        Relationship relationship = relationships.lock(id);
        if (!relationship.isActive()) {
            throw new NotActive(relationship);
        }
        UUID prompt = prompts.add(relationship, by, draft);
        audit.record("prompt.added", prompt, Map.of("offered", draft.offered()));
    }

    /** Gives an offered prompt to every relationship of the programme, or leaves it where it was written. */
    @Transactional
    public boolean decide(ProgrammeId programme, UUID prompt, boolean rolledOut) {
        boolean decided = prompts.decide(programme, prompt, rolledOut);
        if (decided) {
            audit.record(rolledOut ? "prompt.rolled-out" : "prompt.declined", prompt, Map.of());
        }
        return decided;
    }
}
