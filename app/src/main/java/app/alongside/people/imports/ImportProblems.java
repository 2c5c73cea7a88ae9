package app.alongside.people.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What is wrong with the rows of the current organisation's imports. */
@Component
public class ImportProblems {
    private static final String TAKEN_MEANWHILE = "taken-meanwhile";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ImportProblems(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    private record ProblemRow(int number, int row, int column, String reason, String value, String person, int other) {}

    void replace(UUID id, List<Problem> problems) {
        jdbc.sql("delete from people_import_problem where organisation_id = current_organisation() and import_id = :id")
                .param("id", id)
                .update();
        add(id, problems, 0);
    }

    private void add(UUID id, List<Problem> problems, int from) {
        List<ProblemRow> rows = new ArrayList<>();
        for (int i = 0; i < problems.size(); i++) {
            Problem problem = problems.get(i);
            rows.add(new ProblemRow(
                    from + i,
                    problem.row(),
                    problem.column(),
                    problem.reason(),
                    problem.value(),
                    problem.person(),
                    problem.other()));
        }
        jdbc.sql("""
                        insert into people_import_problem
                            (organisation_id, import_id, number, row_number, column_number, reason, value, person,
                            other_row)
                        select current_organisation(), :id, number, "row", "column", reason, value, person, other
                        from json_to_recordset(:rows::json)
                          as given(number int, "row" int, "column" int, reason text, value text,
                            person text, other int)
                        """)
                .param("id", id)
                .param("rows", json.writeValueAsString(rows))
                .update();
    }

    /** Notes entries whose address became somebody else's after the file was checked. */
    void addTakenMeanwhile(UUID id, List<Entry> entries, Columns columns) {
        List<Problem> problems = entries.stream()
                .map(entry -> Problem.of(
                        entry,
                        columns.columnOf(Field.EMAIL),
                        TAKEN_MEANWHILE,
                        entry.details().email().value(),
                        0))
                .toList();
        add(id, problems, count(id));
    }

    private int count(UUID id) {
        return jdbc.sql("""
                        select count(*) from people_import_problem
                        where organisation_id = current_organisation() and import_id = :id
                        """).param("id", id).query(Integer.class).single();
    }

    /** The first problems, in the order of the file. */
    @Transactional(readOnly = true)
    public List<Problem> list(UUID id, int limit) {
        return jdbc.sql("""
                        select row_number, column_number, reason, value, person, other_row from people_import_problem
                        where organisation_id = current_organisation() and import_id = :id
                        order by row_number, number limit :limit
                        """)
                .param("id", id)
                .param("limit", limit)
                .query((row, number) -> new Problem(
                        row.getInt("row_number"),
                        row.getString("person"),
                        row.getInt("column_number"),
                        row.getString("reason"),
                        row.getString("value"),
                        row.getInt("other_row")))
                .list();
    }

    /** The numbers of the rows that had problems when the file was checked; an import that goes on counts on these. */
    @Transactional(readOnly = true)
    public Set<Integer> listRowsLeftOut(UUID id) {
        return list(id, Integer.MAX_VALUE).stream()
                .filter(problem -> !problem.isNote() && !problem.reason().equals(TAKEN_MEANWHILE))
                .map(Problem::row)
                .collect(Collectors.toSet());
    }
}
