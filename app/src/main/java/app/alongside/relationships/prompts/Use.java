package app.alongside.relationships.prompts;

import app.alongside.platform.PersonId;
import java.time.Instant;

/** What the members of a relationship did with a prompt. */
public record Use(PromptKey key, Outcome outcome, PersonId by, Instant at) {
    /** What became of it. */
    public enum Outcome {
        /** Somebody wanted another. */
        SKIPPED,
        /** It went onto the agenda of a session. */
        TAKEN,
        /** All answer it, each alone, and read the answers together. */
        ASKED
    }

    public boolean isCovered() {
        return outcome != Outcome.SKIPPED;
    }
}
