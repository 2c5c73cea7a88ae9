package app.alongside.notifications;

import app.alongside.notifications.Courtesy.Considered;
import app.alongside.platform.CurrentOrganisation;
import app.alongside.platform.OrganisationEvent;
import app.alongside.platform.OrganisationId;
import app.alongside.platform.jobs.Jobs;
import app.alongside.platform.time.ApplicationClock;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes mail in the caller's transaction; it leaves once that has committed, however often delivery must be tried. What
 * a mail says lies sealed until then.
 */
@Component
public class Outbox {
    /** Names a mail that waits in the outbox. */
    record QueuedMail(OrganisationId organisationId, UUID id) implements OrganisationEvent {}

    private final JdbcClient jdbc;
    private final Jobs jobs;
    private final DeliveringMail delivering;
    private final SealedBodies bodies;
    private final Courtesy courtesy;
    private final Clock clock;

    Outbox(JdbcClient jdbc, Jobs jobs, DeliveringMail delivering, SealedBodies bodies, Courtesy courtesy, Clock clock) {
        this.jdbc = jdbc;
        this.jobs = jobs;
        this.delivering = delivering;
        this.bodies = bodies;
        this.courtesy = courtesy;
        this.clock = clock;
    }

    /**
     * Hands in {@code mail}; where its reader wants no such mail, nothing is sent, and in the reader's quiet hours it
     * waits for their end, unless that is too late for it. Letters of a past that is only being told, as the demo's, were read long ago: they stay.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(Mail mail) {
        if (!ApplicationClock.isTravelling()) {
            courtesy.consider(mail).ifPresent(this::keep);
        }
    }

    /** Lets the mail leave whose readers' quiet hours are over. */
    @Transactional
    void sendRested() {
        jdbc.sql("""
                        update outbox_mail set not_before = null
                        where organisation_id = current_organisation() and not_before <= :now
                        returning id
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .query((row, number) -> row.getObject("id", UUID.class))
                .list()
                .forEach(this::enqueue);
    }

    private void keep(Considered considered) {
        UUID id = UUID.randomUUID();
        Mail mail = considered.mail();
        jdbc.sql("""
                        insert into outbox_mail (organisation_id, id, kind, recipient_name, recipient_address, subject,
                                                 sealed, queued_at, unsubscribe_hash, not_before)
                        values (current_organisation(), :id, :kind, :name, :address, :subject, :sealed, :now, :key,
                                :notBefore)
                        """)
                .param("id", id)
                .param("kind", mail.kind())
                .param("name", mail.to().name())
                .param("address", mail.to().address())
                .param("subject", mail.subject())
                .param("sealed", bodies.seal(id, mail))
                .param("now", Timestamp.from(clock.instant()))
                .param("key", considered.key() == null ? null : considered.key().digest(), Types.BINARY)
                .param(
                        "notBefore",
                        considered.notBefore() == null ? null : Timestamp.from(considered.notBefore()),
                        Types.TIMESTAMP)
                .update();
        if (considered.notBefore() == null) {
            enqueue(id);
        }
    }

    private void enqueue(UUID id) {
        jobs.enqueue(delivering, id.toString(), new QueuedMail(CurrentOrganisation.get(), id));
    }
}
