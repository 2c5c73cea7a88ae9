package app.alongside.relationships.sessions;

import app.alongside.platform.jobs.DueWork;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.Relationships;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reminds members of a session a day ahead, once. Who agreed it within that day needs no reminder. */
@Component
class RemindingOfSessions implements DueWork {
    private static final Duration AHEAD = Duration.ofHours(24);

    private final Sessions sessions;
    private final Relationships relationships;
    private final SessionNotices notices;

    RemindingOfSessions(Sessions sessions, Relationships relationships, SessionNotices notices) {
        this.sessions = sessions;
        this.relationships = relationships;
        this.notices = notices;
    }

    @Override
    public String name() {
        return "relationships.remind-of-sessions";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(5);
    }

    @Override
    @Transactional
    public void perform() {
        for (Session session : sessions.takeToRemind(AHEAD)) {
            Relationship relationship = relationships.get(session.relationship());
            if (relationship.isActive()) {
                notices.soon(relationship, session);
            }
            sessions.noteReminded(session.id());
        }
    }
}
