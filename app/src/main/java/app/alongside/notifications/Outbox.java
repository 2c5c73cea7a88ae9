package app.alongside.notifications;

import app.alongside.platform.CurrentOrganisation;
import app.alongside.platform.OrganisationEvent;
import app.alongside.platform.OrganisationId;
import app.alongside.platform.jobs.Jobs;
import app.alongside.platform.time.ApplicationClock;
import java.sql.Timestamp;
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
    private final Clock clock;

    Outbox(JdbcClient jdbc, Jobs jobs, DeliveringMail delivering, SealedBodies bodies, Clock clock) {
        this.jdbc = jdbc;
        this.jobs = jobs;
        this.delivering = delivering;
        this.bodies = bodies;
        this.clock = clock;
    }

    /** Hands in {@code mail}. Letters of a past that is only being told, as the demo's, were read long ago: they stay. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(Mail mail) {
        if (ApplicationClock.isTravelling()) {
            return;
        }
        OrganisationId organisation = CurrentOrganisation.get();
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into outbox_mail (organisation_id, id, kind, recipient_name, recipient_address, subject,
                                                 sealed, queued_at)
                        values (:organisation, :id, :kind, :name, :address, :subject, :sealed, :now)
                        """)
                .param("organisation", organisation.value())
                .param("id", id)
                .param("kind", mail.kind())
                .param("name", mail.to().name())
                .param("address", mail.to().address())
                .param("subject", mail.subject())
                .param("sealed", bodies.seal(id, mail))
                .param("now", Timestamp.from(clock.instant()))
                .update();
        jobs.enqueue(delivering, id.toString(), new QueuedMail(organisation, id));
    }
}
