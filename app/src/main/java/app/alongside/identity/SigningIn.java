package app.alongside.identity;

import app.alongside.audit.Audit;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Proves who somebody is, by an e-mailed link that works once or by a password. */
@Component
public class SigningIn {
    public static final Duration LINK_LASTS = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final ObjectProvider<Directory> directory;
    private final Passwords passwords;
    private final Audit audit;
    private final Clock clock;

    SigningIn(
            JdbcClient jdbc,
            Accounts accounts,
            ObjectProvider<Directory> directory,
            Passwords passwords,
            Audit audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.directory = directory;
        this.passwords = passwords;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The account behind an address. Somebody of the directory who has none yet gets it now; a stranger gets nothing.
     */
    @Transactional
    public Optional<Account> findOrOpenAccount(EmailAddress email) {
        return accounts.findByEmail(email)
                .or(() -> directory.stream()
                        .flatMap(people -> people.findByEmail(email).stream())
                        .findFirst()
                        .map(entry ->
                                accounts.open(entry.personId(), email, entry.name(), entry.locale(), entry.zone())));
    }

    /** A link's secret that signs the account in once, within fifteen minutes. */
    @Transactional
    public String createLink(Account account) {
        String token = Tokens.create();
        jdbc.sql("""
                        insert into sign_in_link (organisation_id, token_hash, account_id, expires_at)
                        values (current_organisation(), :hash, :account, :expires)
                        """)
                .param("hash", Tokens.hash(token))
                .param("account", account.id().value())
                .param("expires", Timestamp.from(clock.instant().plus(LINK_LASTS)))
                .update();
        return token;
    }

    /** Uses a link up: its account, or nothing where it is unknown, used or too old. */
    @Transactional
    public Optional<Account> useLink(String token) {
        Optional<UUID> used = jdbc.sql("""
                        update sign_in_link set used_at = :now
                        where organisation_id = current_organisation() and token_hash = :hash
                          and used_at is null and expires_at > :now
                        returning account_id
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("hash", Tokens.hash(token))
                .query(UUID.class)
                .optional();
        Optional<Account> account = used.flatMap(id -> accounts.find(new AccountId(id)));
        account.ifPresent(found -> recordSignIn(found, "link"));
        return account;
    }

    /** The account with this address and password, or nothing. */
    @Transactional
    public Optional<Account> checkPassword(EmailAddress email, String password) {
        Optional<Account> account = accounts.findByEmail(email);
        boolean fits =
                passwords.matches(password, account.map(Account::passwordHash).orElse(null));
        account.filter(found -> fits).ifPresent(found -> recordSignIn(found, "password"));
        return account.filter(found -> fits);
    }

    /** Sets a password; returns the message key of what is wrong with it, or nothing when it is set. */
    @Transactional
    public Optional<String> setPassword(Account account, String password) {
        Optional<String> objection = passwords.judge(password, account.email().value());
        if (objection.isEmpty()) {
            accounts.changePassword(account.id(), passwords.encode(password));
            audit.record("account.password-changed", account.id().value(), Map.of());
        }
        return objection;
    }

    private void recordSignIn(Account account, String way) {
        audit.record("account.signed-in", account.id().value(), Map.of("way", way));
    }
}
