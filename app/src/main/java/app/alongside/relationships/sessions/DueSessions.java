package app.alongside.relationships.sessions;

import app.alongside.relationships.SessionId;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Sessions about which a mail is due, taken so that no two nodes send it. */
@Component
class DueSessions {
    private final JdbcClient jdbc;
    private final SessionRows rows;
    private final Clock clock;

    DueSessions(JdbcClient jdbc, SessionRows rows, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.clock = clock;
    }

    /** Sessions for which it is time for that reminder, agreed before, where it has not been sent; kept for us. */
    @Transactional(propagation = Propagation.MANDATORY)
    List<Session> takeToRemind(Reminder reminder) {
        Duration ahead = reminder.ahead();
        return jdbc.sql(SessionRows.SELECT + " and session." + columnOf(reminder) + """
                         is null and session.cancelled_at is null
                         and session.starts_at > :now and session.starts_at <= :soon
                         and session.agreed_at <= session.starts_at - make_interval(secs => :ahead)
                        order by session.starts_at limit 100
                        for update of session skip locked
                        """)
                .param("now", now())
                .param("soon", Timestamp.from(clock.instant().plus(ahead)))
                .param("ahead", ahead.toSeconds())
                .query(rows::map)
                .list();
    }

    /** Sessions that ended in the last days, about which nobody has been asked; kept for us. */
    @Transactional(propagation = Propagation.MANDATORY)
    List<Session> takeToAskAbout(Duration after, Duration lookingBack) {
        return jdbc.sql(SessionRows.SELECT + """
                         and session.asked_at is null and session.cancelled_at is null and session.held_at is null
                         and session.ends_at between :earliest and :latest
                        order by session.ends_at limit 100
                        for update of session skip locked
                        """)
                .param("earliest", Timestamp.from(clock.instant().minus(lookingBack)))
                .param("latest", Timestamp.from(clock.instant().minus(after)))
                .query(rows::map)
                .list();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void noteReminded(SessionId id, Reminder reminder) {
        note(
                "update session set " + columnOf(reminder)
                        + " = :now where organisation_id = current_organisation() and id = :id",
                id);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void noteAsked(SessionId id) {
        note("update session set asked_at = :now where organisation_id = current_organisation() and id = :id", id);
    }

    private static String columnOf(Reminder reminder) {
        return switch (reminder) {
            case DAY_BEFORE -> "reminded_at";
            case HOUR_BEFORE -> "hour_reminded_at";
        };
    }

    private void note(String statement, SessionId id) {
        jdbc.sql(statement).param("now", now()).param("id", id.value()).update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
