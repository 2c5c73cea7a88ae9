package app.alongside.platform.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** What Alongside needs of an external database; whatever is missing is said before anything is changed. */
final class DatabaseRequirements {
    private static final int OLDEST_VERSION = 15;

    private DatabaseRequirements() {}

    static void check(Connection connection, DatabaseAddress address) throws SQLException {
        int version = connection.getMetaData().getDatabaseMajorVersion();
        if (version < OLDEST_VERSION) {
            throw new DatabaseUnavailable(
                    "The database is PostgreSQL %d. Alongside needs %d or newer.".formatted(version, OLDEST_VERSION),
                    null);
        }
        if (!ask(connection, """
                select (has_database_privilege(current_database(), 'create') and has_schema_privilege('public', 'create'))::text
                """).equals("true")) {
            throw new DatabaseUnavailable(
                    """
                    The database user %s may not make tables and extensions in the database %s.
                    Run once, as a superuser: alter database "%s" owner to "%s";""".formatted(address.user(), address.database(), address.database(), address.user()), null);
        }
        String missing = ask(connection, """
                select coalesce(string_agg(needed, ', ' order by needed), '')
                from unnest(array['btree_gist', 'citext', 'pg_trgm', 'unaccent']) as needed
                where needed not in (select name from pg_available_extensions)
                """);
        if (!missing.isEmpty()) {
            throw new DatabaseUnavailable(
                    "The database server lacks the extensions " + missing
                            + ". They come with PostgreSQL; some systems put them into a package called postgresql-contrib.",
                    null);
        }
    }

    private static String ask(Connection connection, String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            return String.valueOf(answer.getString(1));
        }
    }
}
