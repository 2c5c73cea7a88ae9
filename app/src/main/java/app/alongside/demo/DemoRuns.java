package app.alongside.demo;

import app.alongside.identity.Organisation;
import app.alongside.identity.Organisations;
import app.alongside.platform.CurrentOrganisation;
import app.alongside.platform.OrganisationId;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Remembers whether the demo organisation of this installation is whole. */
@Component
class DemoRuns {
    private final JdbcClient jdbc;
    private final Organisations organisations;
    private final TransactionTemplate transaction;
    private final InstantSource machineTime = InstantSource.system();

    DemoRuns(JdbcClient jdbc, Organisations organisations, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.organisations = organisations;
        this.transaction = transaction;
    }

    /** What stands on this installation. */
    enum Standing {
        NO_ORGANISATION,
        UNFINISHED_DEMO,
        DEMO,
        OTHER_ORGANISATIONS
    }

    Standing find() {
        List<Organisation> all = organisations.listAll();
        if (all.isEmpty()) {
            return Standing.NO_ORGANISATION;
        }
        if (all.size() > 1) {
            return Standing.OTHER_ORGANISATIONS;
        }
        return in(all.getFirst().id())
                .map(finished -> finished ? Standing.DEMO : Standing.UNFINISHED_DEMO)
                .orElse(Standing.OTHER_ORGANISATIONS);
    }

    private Optional<Boolean> in(OrganisationId organisation) {
        return CurrentOrganisation.call(
                organisation,
                () -> transaction.execute(status -> jdbc.sql("""
                                select finished_at is not null as finished from demo_run
                                where organisation_id = current_organisation()
                                """)
                        .query((row, number) -> row.getBoolean("finished"))
                        .optional()));
    }

    /** Notes, in the current organisation and the caller's transaction, that its making has begun. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void noteStart() {
        jdbc.sql("insert into demo_run (organisation_id, started_at) values (:organisation, :now)")
                .param("organisation", CurrentOrganisation.get().value())
                .param("now", Timestamp.from(machineTime.instant()))
                .update();
    }

    /** Notes, in the current organisation, that it is whole. */
    @Transactional
    public void noteEnd() {
        jdbc.sql("update demo_run set finished_at = :now where organisation_id = current_organisation()")
                .param("now", Timestamp.from(machineTime.instant()))
                .update();
    }
}
