package app.alongside.platform.database;

import app.alongside.platform.CurrentOrganisation;
import app.alongside.platform.OrganisationId;
import app.alongside.platform.time.ApplicationClock;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Begins each transaction by telling the database in whose name it runs. The setting ends with the transaction, so no
 * pooled connection ever carries it over; without an organisation the row-level security shows no rows.
 */
final class TenantTransactions extends JdbcTransactionManager {
    TenantTransactions(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        Optional<OrganisationId> organisation = CurrentOrganisation.find();
        if (organisation.isPresent()) {
            try {
                tell(organisation.get());
            } catch (SQLException failed) {
                doCleanupAfterCompletion(transaction);
                throw new TransactionSystemException("Could not begin a transaction for " + organisation.get(), failed);
            }
        }
    }

    /**
     * A past that is being told need not reach the disk at each step: a crash ends the telling, and it begins anew. What
     * is committed stays in order, so its end is durable only with everything before it.
     */
    private void tell(OrganisationId organisation) throws SQLException {
        ConnectionHolder holder = (ConnectionHolder) TransactionSynchronizationManager.getResource(obtainDataSource());
        if (holder == null) {
            throw new SQLException("The transaction holds no connection");
        }
        Connection connection = holder.getConnection();
        String sql = ApplicationClock.isTravelling()
                ? "select set_config('alongside.organisation', ?, true), set_config('synchronous_commit', 'off', true)"
                : "select set_config('alongside.organisation', ?, true)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, organisation.value().toString());
            statement.execute();
        }
    }
}
