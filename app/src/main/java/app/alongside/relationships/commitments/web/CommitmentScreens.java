package app.alongside.relationships.commitments.web;

import app.alongside.learning.Library;
import app.alongside.learning.Resource;
import app.alongside.learning.ResourceKey;
import app.alongside.learning.Shelf;
import app.alongside.relationships.Workspace;
import app.alongside.relationships.commitments.Commitment;
import app.alongside.relationships.commitments.Commitments;
import app.alongside.relationships.commitments.web.CommitmentsScreen.Entry;
import app.alongside.relationships.sessions.Session;
import app.alongside.relationships.sessions.Sessions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what is shown of the things that members said they would try. */
@Component
class CommitmentScreens {
    private static final int ALL = 200;
    private static final int RECENT = 8;

    private final Commitments commitments;
    private final Sessions sessions;
    private final Library library;

    CommitmentScreens(Commitments commitments, Sessions sessions, Library library) {
        this.commitments = commitments;
        this.sessions = sessions;
        this.library = library;
    }

    @Transactional(readOnly = true)
    public CommitmentsScreen all(Workspace workspace, Entry entry) {
        return screen(workspace, list(workspace), entry);
    }

    /** Since the last session, and what is older and still open; a pair that never said anything has none. */
    @Transactional(readOnly = true)
    public Optional<CommitmentsScreen> findRecent(Workspace workspace) {
        List<Commitment> all = list(workspace);
        if (all.isEmpty() && !workspace.isCircle()) {
            return Optional.empty();
        }
        Optional<Instant> last = findLastSession(workspace);
        List<Commitment> recent = all.stream()
                .filter(one -> one.isOpenOn(workspace.today()) || isNews(one, last))
                .limit(RECENT)
                .toList();
        return Optional.of(screen(workspace, recent, Entry.NONE));
    }

    private static boolean isNews(Commitment said, Optional<Instant> lastSession) {
        return (said.isTried() || said.isLetGo())
                && lastSession.map(last -> !said.saidAt().isBefore(last)).orElse(true);
    }

    private CommitmentsScreen screen(Workspace workspace, List<Commitment> commitments, Entry entry) {
        Shelf shelf = library.openFor(workspace.me().id());
        Map<ResourceKey, Resource> resources = commitments.stream()
                .flatMap(one -> Stream.ofNullable(one.intention().resource()))
                .distinct()
                .flatMap(key -> shelf.find(key).stream())
                .collect(Collectors.toMap(Resource::key, Function.identity()));
        return new CommitmentsScreen(workspace, commitments, resources, findLastSession(workspace), entry);
    }

    private List<Commitment> list(Workspace workspace) {
        return commitments.listFor(workspace.relationship().id(), ALL);
    }

    private Optional<Instant> findLastSession(Workspace workspace) {
        return sessions.listFor(workspace.relationship().id()).stream()
                .filter(session -> !session.isCancelled() && session.startsAt().isBefore(workspace.now()))
                .findFirst()
                .map(Session::startsAt);
    }
}
