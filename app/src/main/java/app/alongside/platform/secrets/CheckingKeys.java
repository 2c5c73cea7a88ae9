package app.alongside.platform.secrets;

import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Refuses to start with keys that do not fit the database, before anybody meets a page that cannot be read. */
@Component
class CheckingKeys implements SmartInitializingSingleton {
    private final KeyRing ring;
    private final JdbcClient jdbc;

    CheckingKeys(KeyRing ring, JdbcClient jdbc) {
        this.ring = ring;
        this.jdbc = jdbc;
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<String> missing = jdbc
                .sql("select id from installation_key order by first_used_at")
                .query((row, number) -> row.getString("id"))
                .list()
                .stream()
                .filter(id -> ring.find(id).isEmpty())
                .toList();
        if (!missing.isEmpty()) {
            throw new InstallationKeyMissing(
                    "Notes and messages in this database were sealed with the installation key " + missing.getFirst()
                            + ", which is not here. Put back the file installation-key that belongs to this database, "
                            + "or set ALONGSIDE_SECRETS_KEYS; see docs/how-to/back-up.md.",
                    null);
        }
    }
}
