package app.alongside.identity;

import app.alongside.platform.CurrentOrganisation;
import app.alongside.platform.OrganisationId;
import app.alongside.platform.PersonId;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The member accounts of the current organisation. */
@Component
public class Accounts {
    private static final String SELECT = """
            select account.*, array(select role from account_role where account_role.organisation_id = account.organisation_id
                                    and account_id = account.id) as roles
            from member_account account
            where account.organisation_id = current_organisation() and deactivated_at is null
            """;

    private static final String ADOPT = """
            update member_account account set person_id = given.person
            from unnest(:people::uuid[], :emails::text[], :names::text[]) as given(person, email, name)
            where account.organisation_id = current_organisation() and account.email = given.email
              and account.person_id is null
              and not exists (select from member_account other
                              where other.organisation_id = current_organisation() and other.person_id = given.person)
            """;

    private static final String FOLLOW = """
            update member_account account set email = given.email, name = given.name
            from unnest(:people::uuid[], :emails::text[], :names::text[]) as given(person, email, name)
            where account.organisation_id = current_organisation() and account.person_id = given.person
              and (account.email, account.name) is distinct from (given.email, given.name)
              and not exists (select from member_account other
                              where other.organisation_id = current_organisation() and other.email = given.email
                                and other.id <> account.id)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Accounts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Account> find(AccountId id) {
        return jdbc.sql(SELECT + " and account.id = :id")
                .param("id", id.value())
                .query(Accounts::map)
                .optional();
    }

    @Transactional(readOnly = true)
    public Optional<Account> findByEmail(EmailAddress email) {
        return jdbc.sql(SELECT + " and account.email = :email")
                .param("email", email.value())
                .query(Accounts::map)
                .optional();
    }

    /** Opens an account; the address must be free in this organisation. */
    @Transactional
    public Account open(@Nullable PersonId personId, EmailAddress email, String name, Locale locale, ZoneId zone) {
        AccountId id = new AccountId(UUID.randomUUID());
        OrganisationId organisation = CurrentOrganisation.get();
        jdbc.sql("""
                        insert into member_account (organisation_id, id, person_id, email, name, locale, zone, created_at)
                        values (:organisation, :id, :person, :email, :name, :locale, :zone, :now)
                        """)
                .param("organisation", organisation.value())
                .param("id", id.value())
                .param("person", personId == null ? null : personId.value())
                .param("email", email.value())
                .param("name", name)
                .param("locale", locale.toLanguageTag())
                .param("zone", zone.getId())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        return new Account(organisation, id, personId, email, name, null, locale, zone, Set.of());
    }

    /** What the directory says about somebody who may have an account. */
    public record Member(PersonId personId, EmailAddress email, String name) {}

    /**
     * Lets accounts follow the directory: name and address of those that belong to a person, and the person behind an
     * address that had an account before it had an entry.
     */
    @Transactional
    public void keepUp(List<Member> members) {
        for (String statement : List.of(ADOPT, FOLLOW)) {
            jdbc.sql(statement)
                    .param(
                            "people",
                            members.stream()
                                    .map(member -> member.personId().toString())
                                    .toArray(String[]::new))
                    .param(
                            "emails",
                            members.stream()
                                    .map(member -> member.email().value())
                                    .toArray(String[]::new))
                    .param("names", members.stream().map(Member::name).toArray(String[]::new))
                    .update();
        }
    }

    /** Closes the person's account, if there is one, and ends its sessions in the same transaction. */
    @Transactional
    public void deactivate(PersonId person) {
        jdbc.sql("""
                        with closed as (
                            update member_account set deactivated_at = :now
                            where organisation_id = current_organisation() and person_id = :person
                            returning id)
                        delete from spring_session where principal_name in (select id::text from closed)
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("person", person.value())
                .update();
    }

    /** Opens the person's account again. */
    @Transactional
    public void reactivate(PersonId person) {
        jdbc.sql("""
                        update member_account set deactivated_at = null
                        where organisation_id = current_organisation() and person_id = :person
                        """).param("person", person.value()).update();
    }

    /** Gives {@code role} to the account; a no-op where it is held already. */
    @Transactional
    public void grant(AccountId id, Role role) {
        jdbc.sql("""
                        insert into account_role (organisation_id, account_id, role)
                        values (current_organisation(), :id, :role) on conflict do nothing
                        """).param("id", id.value()).param("role", role.name()).update();
    }

    @Transactional
    void changePassword(AccountId id, String hash) {
        jdbc.sql("""
                        update member_account set password_hash = :hash
                        where organisation_id = current_organisation() and id = :id
                        """).param("hash", hash).param("id", id.value()).update();
    }

    private static Account map(ResultSet row, int number) throws SQLException {
        UUID person = row.getObject("person_id", UUID.class);
        return new Account(
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                new AccountId(row.getObject("id", UUID.class)),
                person == null ? null : new PersonId(person),
                new EmailAddress(row.getString("email").toLowerCase(Locale.ROOT)),
                row.getString("name"),
                row.getString("password_hash"),
                Locale.forLanguageTag(row.getString("locale")),
                ZoneId.of(row.getString("zone")),
                roles(row.getArray("roles")));
    }

    private static Set<Role> roles(Array names) throws SQLException {
        return Arrays.stream((String[]) names.getArray()).map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
