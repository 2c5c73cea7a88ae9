package app.alongside.platform.database;

import app.alongside.platform.CurrentOrganisation;
import app.alongside.platform.OrganisationId;
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

    private void tell(OrganisationId organisation) throws SQLException {
        ConnectionHolder holder = (ConnectionHolder) TransactionSynchronizationManager.getResource(obtainDataSource());
        if (holder == null) {
            throw new SQLException("The transaction holds no connection");
        }
        Connection connection = holder.getConnection();
        try (PreparedStatement statement =
                connection.prepareStatement("select set_config('alongside.organisation', ?, true)")) {
            statement.setString(1, organisation.value().toString());
            statement.execute();
        }
    }
}
