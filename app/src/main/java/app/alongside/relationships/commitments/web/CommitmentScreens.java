package app.alongside.relationships.commitments.web;

import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.Workspace;
import app.alongside.relationships.commitments.Commitment;
import app.alongside.relationships.commitments.Commitments;
import app.alongside.relationships.sessions.Session;
import app.alongside.relationships.sessions.Sessions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what is shown of the things that members said they would try. */
@Component
class CommitmentScreens {
    private static final int ALL = 200;
    private static final int RECENT = 8;

    private final Commitments commitments;
    private final Sessions sessions;

    CommitmentScreens(Commitments commitments, Sessions sessions) {
        this.commitments = commitments;
        this.sessions = sessions;
    }

    @Transactional(readOnly = true)
    public CommitmentsScreen all(Workspace workspace) {
        return screen(workspace, list(workspace, ALL), CommitmentForm.EMPTY, false);
    }

    @Transactional(readOnly = true)
    public CommitmentsScreen refuse(Workspace workspace, CommitmentForm form) {
        return screen(workspace, list(workspace, ALL), form, true);
    }

    /** Since the last session, and what is older and not tried yet. */
    @Transactional(readOnly = true)
    public CommitmentsScreen recent(Workspace workspace) {
        Optional<Instant> last = findLastSession(workspace);
        List<Commitment> recent = list(workspace, ALL).stream()
                .filter(one -> !one.isTried() || last.isEmpty() || !one.saidAt().isBefore(last.get()))
                .limit(RECENT)
                .toList();
        return screen(workspace, recent, CommitmentForm.EMPTY, false);
    }

    private CommitmentsScreen screen(
            Workspace workspace, List<Commitment> commitments, CommitmentForm form, boolean refused) {
        return new CommitmentsScreen(workspace, commitments, findLastSession(workspace), form, refused);
    }

    private List<Commitment> list(Workspace workspace, int limit) {
        return commitments.listFor(workspace.relationship().id(), limit);
    }

    private Optional<Instant> findLastSession(Workspace workspace) {
        RelationshipId id = workspace.relationship().id();
        return sessions.listFor(id).stream()
                .filter(session -> !session.isCancelled() && session.startsAt().isBefore(workspace.now()))
                .findFirst()
                .map(Session::startsAt);
    }
}
