package app.alongside.notifications;

import app.alongside.notifications.Outbox.QueuedMail;
import app.alongside.notifications.SealedBodies.Body;
import app.alongside.platform.jobs.Job;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Delivers one mail. The mail system is not asked inside a transaction; a crash between its answer and ours sends the
 * same mail, with the same Message-ID, once more.
 */
@Component
class DeliveringMail implements Job<QueuedMail> {
    private static final TypeReference<List<Mail.CalendarPart>> CALENDAR = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final Postman postman;
    private final SealedBodies bodies;

    DeliveringMail(
            JdbcClient jdbc,
            JsonMapper json,
            Clock clock,
            TransactionTemplate transaction,
            Postman postman,
            SealedBodies bodies) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
        this.transaction = transaction;
        this.postman = postman;
        this.bodies = bodies;
    }

    @Override
    public String name() {
        return "notifications.deliver-mail";
    }

    @Override
    public Class<QueuedMail> dataType() {
        return QueuedMail.class;
    }

    @Override
    public void perform(QueuedMail queued) {
        Optional<Mail> waiting = transaction.execute(status -> find(queued.id()));
        if (waiting.isEmpty()) {
            return;
        }
        try {
            postman.deliver(queued.id(), waiting.get());
        } catch (MailNotDelivered failure) {
            transaction.executeWithoutResult(status -> noteFailure(queued.id(), failure));
            throw failure;
        }
        transaction.executeWithoutResult(status -> noteDelivery(queued.id()));
    }

    private Optional<Mail> find(UUID id) {
        return jdbc.sql("""
                        select kind, recipient_name, recipient_address, subject, sealed, html, plain, attachments
                        from outbox_mail
                        where organisation_id = current_organisation() and id = :id and delivered_at is null
                        """)
                .param("id", id)
                .query((row, number) -> map(id, row))
                .optional();
    }

    private Mail map(UUID id, ResultSet row) throws SQLException {
        Body body = bodyOf(id, row);
        return new Mail(
                row.getString("kind"),
                new Recipient(
                        row.getString("recipient_name"),
                        row.getString("recipient_address"),
                        Locale.UK,
                        clock.getZone()),
                row.getString("subject"),
                body.html(),
                body.plain(),
                body.calendar(),
                body.answers(),
                body.stop(),
                null);
    }

    /** Mail of an earlier version may wait as it was written then: open. */
    private Body bodyOf(UUID id, ResultSet row) throws SQLException {
        byte[] sealed = row.getBytes("sealed");
        return sealed != null
                ? bodies.open(id, sealed)
                : new Body(
                        row.getString("html"),
                        row.getString("plain"),
                        json.readValue(row.getString("attachments"), CALENDAR),
                        null,
                        null);
    }

    private void noteDelivery(UUID id) {
        jdbc.sql("""
                        update outbox_mail
                        set delivered_at = :now, attempts = attempts + 1, sealed = null, html = null,
                            plain = null, attachments = null, last_error = null
                        where organisation_id = current_organisation() and id = :id
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("id", id)
                .update();
    }

    private void noteFailure(UUID id, MailNotDelivered failure) {
        jdbc.sql("""
                        update outbox_mail set attempts = attempts + 1, last_error = :error
                        where organisation_id = current_organisation() and id = :id
                        """).param("error", failure.getMessage()).param("id", id).update();
    }
}
