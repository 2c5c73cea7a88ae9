package app.alongside.testing;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
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
        String everywhere = listTables().stream().map(DatabaseDump::asked).collect(joining(" union all "));
        return owner.sql(everywhere)
                .param("plain", text)
                .param("hex", hex(text))
                .param("base64", base64(text))
                .query((row, number) -> row.getString("name"))
                .list();
    }

    /** Asks for the table's name if one of its rows holds the text: all tables are asked at once, over one connection. */
    private static String asked(String table) {
        return """
                select '%1$s' as name where exists (select 1 from (select line::text as words from %1$s as line) as row
                where position(:plain in words) > 0 or position(:hex in words) > 0 or position(:base64 in words) > 0)
                """.formatted(table);
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
