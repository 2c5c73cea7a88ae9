package app.alongside.identity;

import app.alongside.audit.Audit;
import app.alongside.platform.CurrentOrganisation;
import app.alongside.platform.OrganisationId;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The very first step on an empty installation: whoever holds the one-time link creates the organisation. */
@Component
public class SettingUp {
    private final JdbcClient jdbc;
    private final Organisations organisations;
    private final Accounts accounts;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SettingUp(
            JdbcClient jdbc,
            Organisations organisations,
            Accounts accounts,
            Audit audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.jdbc = jdbc;
        this.organisations = organisations;
        this.accounts = accounts;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** A new one-time link's secret; earlier unused ones stop working. */
    public String createLink() {
        String token = Tokens.create();
        transaction.executeWithoutResult(status -> {
            jdbc.sql("delete from set_up_link where used_at is null").update();
            jdbc.sql("insert into set_up_link (token_hash, created_at) values (:hash, :now)")
                    .param("hash", Tokens.hash(token))
                    .param("now", Timestamp.from(clock.instant()))
                    .update();
        });
        return token;
    }

    /** Whether the link still works. */
    public boolean isOpen(String token) {
        return jdbc.sql("select count(*) from set_up_link where token_hash = :hash and used_at is null")
                        .param("hash", Tokens.hash(token))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Who the first administrator is. */
    public record FirstAdministrator(String name, EmailAddress email, Locale locale, ZoneId zone) {}

    /** Uses the link up and creates the organisation with its first administrator, who coordinates too. */
    public Account setUp(String token, String slug, String organisationName, FirstAdministrator first) {
        return inNewOrganisation(id -> {
            useUp(token);
            organisations.add(id, slug, organisationName);
            return addAdministrator(first);
        });
    }

    /** Creates an organisation with its first administrator, without a link: for the demo. */
    public Account create(String slug, String organisationName, FirstAdministrator first) {
        return create(slug, organisationName, first, () -> {});
    }

    /** The same, doing {@code together} inside the new organisation in the same transaction. */
    public Account create(String slug, String organisationName, FirstAdministrator first, Runnable together) {
        return inNewOrganisation(id -> {
            organisations.add(id, slug, organisationName);
            together.run();
            return addAdministrator(first);
        });
    }

    private Account inNewOrganisation(Function<OrganisationId, Account> work) {
        OrganisationId id = new OrganisationId(UUID.randomUUID());
        return CurrentOrganisation.call(
                id, () -> Objects.requireNonNull(transaction.execute(status -> work.apply(id))));
    }

    private Account addAdministrator(FirstAdministrator first) {
        Account account = accounts.open(null, first.email(), first.name(), first.locale(), first.zone());
        accounts.grant(account.id(), Role.ADMINISTRATOR);
        accounts.grant(account.id(), Role.COORDINATOR);
        audit.record("organisation.created", account.organisationId().value(), Map.of());
        return accounts.find(account.id()).orElseThrow();
    }

    private void useUp(String token) {
        int used = jdbc.sql("update set_up_link set used_at = :now where token_hash = :hash and used_at is null")
                .param("now", Timestamp.from(clock.instant()))
                .param("hash", Tokens.hash(token))
                .update();
        if (used != 1) {
            throw new IllegalStateException("The set-up link was used already");
        }
    }
}
