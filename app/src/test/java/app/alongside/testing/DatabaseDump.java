package app.alongside.testing;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What somebody finds who holds a dump of the whole database: every column of every row, past all walls. */
@TestComponent
public class DatabaseDump {
    private final JdbcClient owner;

    DatabaseDump(@FlywayDataSource DataSource owner) {
        this.owner = JdbcClient.create(owner);
    }

    /** The tables with a row that holds {@code text}: as it is, or as bytes, or in Base64. */
    public List<String> tablesWith(String text) {
        return listTables().stream()
                .filter(table -> Stream.of(text, hex(text), base64(text)).anyMatch(form -> holds(table, form)))
                .toList();
    }

    private boolean holds(String table, String form) {
        return owner.sql("select exists (select 1 from %s as line where position(:form in line::text) > 0)"
                        .formatted(table))
                .param("form", form)
                .query(Boolean.class)
                .single();
    }

    private List<String> listTables() {
        return owner.sql("""
                        select format('%I.%I', schemaname, tablename) as name from pg_tables
                        where schemaname = 'public' order by name
                        """).query((row, number) -> row.getString("name")).list();
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Without the ends, which depend on what stands around the text. */
    private static String base64(String text) {
        String whole = Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
        return whole.substring(0, Math.max(8, whole.length() - 4));
    }
}
