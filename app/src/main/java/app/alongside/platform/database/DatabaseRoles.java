package app.alongside.platform.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** Sees to it that the database and the application's own role exist before anything is migrated. */
final class DatabaseRoles {
    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    private DatabaseRoles() {}

    /** Creates the application's role, or renews its password; safe on several nodes at once. */
    static void prepare(DatabaseAddress address) {
        try (Connection connection = connect(address)) {
            connection.setAutoCommit(false);
            lock(connection);
            if (!exists(connection, address.applicationRole())) {
                execute(connection, "create role \"%s\" login nosuperuser nobypassrls", address.applicationRole());
            }
            execute(
                    connection,
                    "alter role \"%s\" password '%s'",
                    address.applicationRole(),
                    address.applicationPassword());
            execute(
                    connection,
                    "grant connect on database \"%s\" to \"%s\"",
                    address.database(),
                    address.applicationRole());
            execute(connection, "grant usage on schema public to \"%s\"", address.applicationRole());
            connection.commit();
        } catch (SQLException refused) {
            throw new DatabaseUnavailable(explain(address, refused), refused);
        }
    }

    private static Connection connect(DatabaseAddress address) throws SQLException {
        return DriverManager.getConnection(address.url(), address.user(), address.password());
    }

    private static void lock(Connection connection) throws SQLException {
        execute(connection, "select pg_advisory_xact_lock(%s)", "4052616");
    }

    private static boolean exists(Connection connection, String role) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select 1 from pg_roles where rolname = ?")) {
            query.setString(1, role);
            return query.executeQuery().next();
        }
    }

    private static void execute(Connection connection, String sql, Object... values) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql.formatted(values));
        }
    }

    private static String explain(DatabaseAddress address, SQLException refused) {
        if (INSUFFICIENT_PRIVILEGE.equals(refused.getSQLState())) {
            return "The database user %s may not create roles. As a superuser run: alter role \"%s\" createrole;"
                    .formatted(address.user(), address.user());
        }
        return "The database at %s cannot be reached as %s: %s"
                .formatted(address.url(), address.user(), refused.getMessage());
    }
}
