package app.alongside.relationships.sessions;

import app.alongside.platform.jobs.DueWork;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.Relationships;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks members who have not said so by themselves, an hour after a session and once, whether and how it went. */
@Component
class AskingHowItWent implements DueWork {
    private static final Duration AFTER = Duration.ofHours(1);
    private static final Duration LOOKING_BACK = Duration.ofDays(7);

    private final DueSessions sessions;
    private final Relationships relationships;
    private final SessionNotices notices;

    AskingHowItWent(DueSessions sessions, Relationships relationships, SessionNotices notices) {
        this.sessions = sessions;
        this.relationships = relationships;
        this.notices = notices;
    }

    @Override
    public String name() {
        return "relationships.ask-how-sessions-went";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    @Transactional
    public void perform() {
        for (Session session : sessions.takeToAskAbout(AFTER, LOOKING_BACK)) {
            Relationship relationship = relationships.get(session.relationship());
            if (relationship.isActive()) {
                notices.askHowItWent(relationship, session);
            }
            sessions.noteAsked(session.id());
        }
    }
}
