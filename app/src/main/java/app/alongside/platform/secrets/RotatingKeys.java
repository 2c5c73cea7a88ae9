package app.alongside.platform.secrets;

import app.alongside.platform.CurrentOrganisation;
import app.alongside.platform.jobs.Batches;
import app.alongside.platform.jobs.KnownOrganisations;
import app.alongside.platform.jobs.RegularWork;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Once a new installation key stands first on the ring, wraps every data key with it, batch by batch; a crash between
 * two batches costs nothing. When no data key needs an earlier installation key any more, forgets that it was in use.
 */
@Component
class RotatingKeys implements RegularWork {
    private static final Logger log = LoggerFactory.getLogger(RotatingKeys.class);

    private final DataKeys keys;
    private final KeyRing ring;
    private final KnownOrganisations organisations;
    private final JdbcClient jdbc;

    RotatingKeys(DataKeys keys, KeyRing ring, KnownOrganisations organisations, JdbcClient jdbc) {
        this.keys = keys;
        this.ring = ring;
        this.organisations = organisations;
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "platform.rotate-keys";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(15);
    }

    @Override
    public void perform() {
        if (listEarlier().isEmpty()) {
            return;
        }
        organisations.listIds().forEach(organisation -> CurrentOrganisation.run(organisation, this::rewrapAll));
        listEarlier().forEach(this::retire);
    }

    private void rewrapAll() {
        Batches.workOff(keys::rewrapSome);
    }

    private List<String> listEarlier() {
        return jdbc.sql("select id from installation_key where id <> :current")
                .param("current", ring.current().id())
                .query((row, number) -> row.getString("id"))
                .list();
    }

    /** The database itself refuses while a data key still needs it. */
    private void retire(String id) {
        try {
            jdbc.sql("delete from installation_key where id = :id")
                    .param("id", id)
                    .update();
            log.info("The installation key {} wraps nothing any more and may be removed from the configuration.", id);
        } catch (DataIntegrityViolationException stillInUse) {
            log.info("The installation key {} is still in use; another try follows.", id);
        }
    }
}
