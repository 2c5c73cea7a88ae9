package app.alongside.platform.secrets;

import app.alongside.platform.CurrentOrganisation;
import java.security.GeneralSecurityException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.SecretKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The wrapped data keys of the current organisation. */
@Component
class DataKeys {
    private final JdbcClient jdbc;
    private final KeyRing ring;
    private final Clock clock;

    DataKeys(JdbcClient jdbc, KeyRing ring, Clock clock) {
        this.jdbc = jdbc;
        this.ring = ring;
        this.clock = clock;
    }

    /** A data key as it lies in the database. */
    record Wrapped(SecretOwner owner, String with, byte[] bytes) {}

    @Transactional(propagation = Propagation.MANDATORY)
    Optional<SecretKey> find(SecretOwner owner) {
        return jdbc.sql("""
                        select kind, owner_id, wrapped_with, wrapped from secret_key
                        where organisation_id = current_organisation() and kind = :kind and owner_id = :owner
                        """)
                .param("kind", owner.kind().name())
                .param("owner", owner.id())
                .query((row, number) -> new Wrapped(owner, row.getString("wrapped_with"), row.getBytes("wrapped")))
                .optional()
                .map(this::unwrap);
    }

    /** Makes the owner's key unless there is one; of two that try at once, one makes it. */
    @Transactional(propagation = Propagation.MANDATORY)
    void makeIfMissing(SecretOwner owner) {
        register();
        jdbc.sql("""
                        insert into secret_key (organisation_id, kind, owner_id, wrapped_with, wrapped, made_at)
                        values (current_organisation(), :kind, :owner, :with, :wrapped, :now)
                        on conflict (organisation_id, kind, owner_id) do nothing
                        """)
                .param("kind", owner.kind().name())
                .param("owner", owner.id())
                .param("with", ring.current().id())
                .param("wrapped", wrap(owner, Sealing.newKey()))
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void drop(SecretOwner owner) {
        jdbc.sql("""
                        delete from secret_key
                        where organisation_id = current_organisation() and kind = :kind and owner_id = :owner
                        """)
                .param("kind", owner.kind().name())
                .param("owner", owner.id())
                .update();
    }

    /** Wraps some keys anew that an earlier installation key wrapped; says how many. */
    @Transactional
    public int rewrapSome(int limit) {
        register();
        List<Wrapped> old = jdbc.sql("""
                        select kind, owner_id, wrapped_with, wrapped from secret_key
                        where organisation_id = current_organisation() and wrapped_with <> :current
                        order by kind, owner_id limit :limit for update
                        """)
                .param("current", ring.current().id())
                .param("limit", limit)
                .query((row, number) -> new Wrapped(
                        new SecretOwner(
                                SecretOwner.Kind.valueOf(row.getString("kind")), row.getObject("owner_id", UUID.class)),
                        row.getString("wrapped_with"),
                        row.getBytes("wrapped")))
                .list();
        old.forEach(this::rewrap);
        return old.size();
    }

    private void rewrap(Wrapped old) {
        jdbc.sql("""
                        update secret_key set wrapped_with = :with, wrapped = :wrapped
                        where organisation_id = current_organisation() and kind = :kind and owner_id = :owner
                        """)
                .param("with", ring.current().id())
                .param("wrapped", wrap(old.owner(), unwrap(old).getEncoded()))
                .param("kind", old.owner().kind().name())
                .param("owner", old.owner().id())
                .update();
    }

    private void register() {
        jdbc.sql("insert into installation_key (id, first_used_at) values (:id, :now) on conflict do nothing")
                .param("id", ring.current().id())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private byte[] wrap(SecretOwner owner, byte[] key) {
        return Sealing.seal(ring.current().key(), contextOf(owner), key);
    }

    private SecretKey unwrap(Wrapped wrapped) {
        InstallationKey key = ring.find(wrapped.with())
                .orElseThrow(() -> new InstallationKeyMissing(
                        "The data key of " + wrapped.owner() + " was wrapped with the installation key "
                                + wrapped.with() + ", which is not among the configured ones.",
                        null));
        try {
            return Sealing.key(Sealing.open(key.key(), contextOf(wrapped.owner()), wrapped.bytes()));
        } catch (GeneralSecurityException broken) {
            throw new SecretBroken("the data key of " + wrapped.owner(), broken);
        }
    }

    private static String contextOf(SecretOwner owner) {
        return String.join(
                "|",
                CurrentOrganisation.get().toString(),
                "secret_key",
                owner.kind().name(),
                owner.id().toString());
    }
}
