package app.alongside.relationships.prompts;

import app.alongside.audit.Audit;
import app.alongside.platform.PersonId;
import app.alongside.relationships.MembersByMail;
import app.alongside.relationships.NotActive;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.Relationships;
import app.alongside.relationships.prompts.PromptAnswers.PromptAnswer;
import app.alongside.relationships.prompts.Use.Outcome;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes answers to prompts. The last of all opens them, and from then on none changes: nobody can fit theirs to what
 * they read. Answers queue at the relationship's lock, so that two given at once open once.
 */
@Component
public class AnsweringPrompts {
    private final Relationships relationships;
    private final PromptUses uses;
    private final PromptAnswers answers;
    private final MembersByMail members;
    private final Audit audit;
    private final Clock clock;

    AnsweringPrompts(
            Relationships relationships,
            PromptUses uses,
            PromptAnswers answers,
            MembersByMail members,
            Audit audit,
            Clock clock) {
        this.relationships = relationships;
        this.uses = uses;
        this.answers = answers;
        this.members = members;
        this.audit = audit;
        this.clock = clock;
    }

    /** What came of an answer. */
    public enum Result {
        /** Kept; others have yet to answer. */
        KEPT,
        /** Kept, and with it all answers are open. */
        OPENED,
        /** All had answered before, so nothing was changed. */
        TOO_LATE
    }

    /** Answers {@code prompt}; the first answer also asks it. */
    @Transactional
    public Result answer(RelationshipId id, PersonId by, Prompt prompt, String text) {
        Relationship relationship = relationships.lock(id);
        if (!relationship.isActive()) {
            throw new NotActive(relationship);
        }
        int everybody = relationship.members().size();
        int before = answers.count(id, prompt.key());
        if (before >= everybody) {
            return Result.TOO_LATE;
        }
        Instant now = clock.instant();
        uses.note(id, new Use(prompt.key(), Outcome.ASKED, by, now));
        answers.save(id, new PromptAnswer(prompt.key(), by, Optional.of(text), now));
        int after = answers.count(id, prompt.key());
        audit.record("prompt.answered", id.value(), Map.of("answers", after));
        if (after > before && (after == 1 || after == everybody)) {
            members.tellTheOthers(
                    relationship,
                    by,
                    after == everybody ? "relationships.prompts.mail.opened" : "relationships.prompts.mail.answered",
                    "/prompts#" + prompt.key());
        }
        return after == everybody ? Result.OPENED : Result.KEPT;
    }
}
