package app.alongside.people.directory;

import app.alongside.audit.Audit;
import app.alongside.identity.Accounts;
import app.alongside.platform.PersonId;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps somebody who has left out at once, and lets somebody who returns in again. */
@Component
public class Deactivating {
    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Audit audit;
    private final Clock clock;

    Deactivating(JdbcClient jdbc, Accounts accounts, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    /** From now on the person cannot sign in, and is signed out everywhere. */
    @Transactional
    public void deactivate(PersonId person) {
        int changed = jdbc.sql("""
                        update person set deactivated_at = :now, changed_at = :now
                        where organisation_id = current_organisation() and id = :id and deactivated_at is null
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("id", person.value())
                .update();
        if (changed == 1) {
            accounts.deactivate(person);
            audit.record("person.deactivated", person.value(), Map.of());
        }
    }

    /** The person may sign in again. */
    @Transactional
    public void reactivate(PersonId person) {
        int changed = jdbc.sql("""
                        update person set deactivated_at = null, changed_at = :now
                        where organisation_id = current_organisation() and id = :id and deactivated_at is not null
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("id", person.value())
                .update();
        if (changed == 1) {
            accounts.reactivate(person);
            audit.record("person.reactivated", person.value(), Map.of());
        }
    }
}
