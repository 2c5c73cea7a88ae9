package app.alongside.relationships.commitments.web;

import app.alongside.people.Person;
import app.alongside.relationships.Workspace;
import app.alongside.relationships.commitments.Commitment;
import app.alongside.ui.FormErrors;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the members said they would try, the newest first.
 *
 * @param lastSession when the last session was, if there was one
 */
public record CommitmentsScreen(
        Workspace workspace,
        List<Commitment> commitments,
        Optional<Instant> lastSession,
        CommitmentForm form,
        boolean refused) {
    public boolean isMine(Commitment commitment) {
        return workspace.isMe(commitment.person());
    }

    /** Whether the reader can say how far they are. */
    public boolean canMark(Commitment commitment) {
        return isMine(commitment) && !commitment.isTried() && mayWrite();
    }

    public boolean mayWrite() {
        return workspace.relationship().isActive();
    }

    public Person personOf(Commitment commitment) {
        return workspace.member(commitment.person());
    }

    public FormErrors errors() {
        return refused ? form.errors() : FormErrors.none();
    }
}
