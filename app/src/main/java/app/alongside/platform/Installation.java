package app.alongside.platform;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.stereotype.Component;

/** The whole installation, across organisations, as the owner of its database sees it. */
@Component
public class Installation {
    private static final long LOCK = 4_052_617;

    private final DataSource owner;

    Installation(@FlywayDataSource DataSource owner) {
        this.owner = owner;
    }

    /** Does {@code work} while no other node of this installation is doing any such work; waits until none is. */
    public void alone(Runnable work) {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_advisory_lock(" + LOCK + ")");
            work.run();
        } catch (SQLException broken) {
            throw new IllegalStateException("The owner's connection to the database broke", broken);
        }
    }

    /** Removes every organisation with all it holds. What has been migrated stays migrated. */
    public void empty() {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("truncate " + String.join(", ", listTables(statement)));
        } catch (SQLException broken) {
            throw new IllegalStateException("The database could not be emptied", broken);
        }
    }

    private static List<String> listTables(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery("""
                select format('%I.%I', schemaname, tablename) as name from pg_tables
                where schemaname = 'public' and tablename not like 'flyway%'
                """)) {
            while (rows.next()) {
                tables.add(rows.getString("name"));
            }
        }
        return tables;
    }
}
