package app.alongside.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.alongside.identity.Accounts;
import app.alongside.testing.AlongsideTest;
import app.alongside.testing.OrganisationFixtures;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@AlongsideTest
class TenancyTest {
    /** Tables that hold no organisation's data; every other table must be behind the wall. */
    private static final Set<String> WITHOUT_ORGANISATION = Set.of(
            "organisation",
            "set_up_link",
            "installation_key",
            "scheduled_tasks",
            "event_publication",
            "spring_session",
            "spring_session_attributes");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    OrganisationFixtures organisations;

    @Autowired
    Accounts accounts;

    @Test
    void everyTableOfAnOrganisationIsBehindTheWallAndLedByItsKey() {
        List<String> open =
                jdbc.sql("""
                        select relname from pg_class
                        where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace
                          and relname not like 'flyway%'
                          and not (relrowsecurity and relforcerowsecurity
                                   and exists (select 1 from pg_policy where polrelid = pg_class.oid)
                                   and exists (select 1 from pg_index join pg_attribute
                                                 on attrelid = indrelid and attnum = indkey[0]
                                               where indrelid = pg_class.oid and indisprimary
                                                 and attname = 'organisation_id'))
                        """).query((row, number) -> row.getString("relname")).list();
        assertThat(open).containsExactlyInAnyOrderElementsOf(WITHOUT_ORGANISATION);
    }

    @Test
    void theApplicationIsNotTheOwnerAndCannotStepOverTheWall() {
        assertThat(jdbc.sql("select rolsuper or rolbypassrls from pg_roles where rolname = current_user")
                        .query(Boolean.class)
                        .single())
                .isFalse();
        assertThat(jdbc.sql("select count(*) from pg_class where relowner = current_user::regrole")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void withoutAnOrganisationNothingIsSeen() {
        organisations.anOrganisation();
        assertThat(countAccounts()).isZero();
        assertThat(transaction.<Long>execute(status -> countAccounts())).isZero();
    }

    @Test
    void anOrganisationSeesItsOwnRowsOnlyEvenWhenTheStatementForgetsToAsk() {
        var one = organisations.anOrganisation();
        organisations.anOrganisation();
        Long seen = CurrentOrganisation.call(
                one.organisation().id(), () -> transaction.<Long>execute(status -> countAccounts()));
        assertThat(seen).isOne();
    }

    @Test
    void theSettingDoesNotOutliveItsTransaction() {
        var one = organisations.anOrganisation();
        for (int i = 0; i < 50; i++) {
            CurrentOrganisation.run(
                    one.organisation().id(),
                    () -> accounts.find(one.administrator().id()));
            assertThat(countAccounts()).isZero();
        }
    }

    @Test
    void aRowOfAnotherOrganisationCannotBeWritten() {
        var one = organisations.anOrganisation();
        var other = organisations.anOrganisation();
        assertThatThrownBy(() -> CurrentOrganisation.run(
                        one.organisation().id(),
                        () -> transaction.executeWithoutResult(status -> jdbc.sql(
                                        "insert into account_role values (:organisation, :account, 'SPONSOR')")
                                .param("organisation", other.organisation().id().value())
                                .param("account", other.administrator().id().value())
                                .update())))
                .hasStackTraceContaining("row-level security");
    }

    private long countAccounts() {
        return jdbc.sql("select count(*) from member_account").query(Long.class).single();
    }
}
