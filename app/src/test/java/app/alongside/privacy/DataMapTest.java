package app.alongside.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.testing.AlongsideTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AlongsideTest
class DataMapTest {
    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataMap map;

    private record Column(String table, String column) {}

    @Test
    void coversEveryColumnOfTheDatabase() {
        List<Column> missing = listColumns().stream()
                .filter(column -> map.find(column.table(), column.column()).isEmpty())
                .toList();
        assertThat(missing)
                .as("columns without an entry in db/data-map/<module>.csv")
                .isEmpty();
    }

    @Test
    void namesNoTableThatIsGone() {
        List<String> tables =
                listColumns().stream().map(Column::table).distinct().toList();
        assertThat(map.listEntries()).allSatisfy(entry -> assertThat(tables).contains(entry.table()));
    }

    @Test
    void doesNotKnowWhatIsNotThere() {
        assertThat(map.find("member_account", "password_hash"))
                .hasValueSatisfying(entry -> assertThat(entry.dataClass()).isEqualTo(DataMap.DataClass.SECRET));
        assertThat(map.find("no_such_table", "column")).isEmpty();
    }

    private List<Column> listColumns() {
        return jdbc.sql("""
                        select table_name, column_name from information_schema.columns
                        where table_schema = 'public' and table_name not like 'flyway%'
                        """)
                .query((row, number) -> new Column(row.getString(1), row.getString(2)))
                .list();
    }
}
