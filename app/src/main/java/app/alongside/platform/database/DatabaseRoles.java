package app.alongside.platform.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** Sees to it that the database and the application's own role exist before anything is migrated. */
final class DatabaseRoles {
    private DatabaseRoles() {}

    /** Creates the application's role, or renews its password; safe on several nodes at once. */
    static void prepare(DatabaseAddress address) {
        try (Connection connection = connect(address)) {
            DatabaseRequirements.check(connection, address);
            connection.setAutoCommit(false);
            lock(connection);
            if (!exists(connection, address.applicationRole())) {
                execute(connection, "create role \"%s\" login nosuperuser nobypassrls", address.applicationRole());
            }
            if (!signsIn(address)) {
                execute(
                        connection,
                        "alter role \"%s\" password '%s'",
                        address.applicationRole(),
                        address.applicationPassword());
            }
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

    /** A role that signs in is left as it is: its owner may have lost the right to change it since it was made. */
    private static boolean signsIn(DatabaseAddress address) {
        try (Connection connection =
                DriverManager.getConnection(address.url(), address.applicationRole(), address.applicationPassword())) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private static String explain(DatabaseAddress address, SQLException refused) {
        String user = address.user();
        String state = refused.getSQLState() == null ? "" : refused.getSQLState();
        return switch (state) {
            case "42501" -> """
                The database user %s may not make the role %s, as which the application works.
                Run once, as a superuser of that database: alter role "%s" createrole;""".formatted(user, address.applicationRole(), user);
            case "28P01", "28000" ->
                "The database at %s refuses the user %s. Maybe the password is wrong, or holds a character that must be written as %%..: %s"
                        .formatted(address.url(), user, refused.getMessage());
            case "3D000" ->
                "There is no database %s yet. Run, as a superuser: create database \"%s\" owner \"%s\";"
                        .formatted(address.database(), address.database(), user);
            default ->
                "The database at %s cannot be reached as %s: %s".formatted(address.url(), user, refused.getMessage());
        };
    }
}
