package app.alongside.relationships.sessions;

import app.alongside.platform.PersonId;
import app.alongside.platform.jobs.DueWork;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.Relationships;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reminds members of a session a day or an hour ahead, as each likes. Who agreed it within that time needs none. */
@Component
class RemindingOfSessions implements DueWork {
    private final DueSessions sessions;
    private final Relationships relationships;
    private final Choices choices;
    private final SessionNotices notices;

    RemindingOfSessions(DueSessions sessions, Relationships relationships, Choices choices, SessionNotices notices) {
        this.sessions = sessions;
        this.relationships = relationships;
        this.choices = choices;
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
        for (Reminder reminder : Reminder.values()) {
            for (Session session : sessions.takeToRemind(reminder)) {
                remind(session, reminder);
            }
        }
    }

    private void remind(Session session, Reminder reminder) {
        Relationship relationship = relationships.get(session.relationship());
        Map<PersonId, SessionChoices> chosen = choices.mapByIds(relationship.members());
        Set<PersonId> readers = relationship.members().stream()
                .filter(member ->
                        chosen.getOrDefault(member, SessionChoices.USUAL).wants(reminder))
                .collect(Collectors.toSet());
        if (relationship.isActive()) {
            notices.soon(relationship, session, reminder, readers);
        }
        sessions.noteReminded(session.id(), reminder);
    }
}
