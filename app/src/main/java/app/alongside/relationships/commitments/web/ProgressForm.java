package app.alongside.relationships.commitments.web;

import app.alongside.relationships.commitments.Commitment.State;
import app.alongside.relationships.commitments.CommitmentId;
import app.alongside.relationships.commitments.Progress;
import org.jspecify.annotations.Nullable;

/** How far somebody is, as it is sent; a story that is too long is cut at its last whole letter that fits. */
public record ProgressForm(State state, String outcome) {
    public ProgressForm(@Nullable State state, @Nullable String outcome) {
        this.state = state == null ? State.TRIED : state;
        String told = outcome == null ? "" : outcome.strip().replaceAll("\\s+", " ");
        this.outcome = told.substring(0, Math.min(told.length(), Progress.LONGEST));
    }

    Progress progress(CommitmentId id) {
        return new Progress(id, state, outcome);
    }
}
