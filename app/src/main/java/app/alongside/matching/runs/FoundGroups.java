package app.alongside.matching.runs;

import app.alongside.matching.Circle;
import app.alongside.matching.Company;
import app.alongside.matching.Form;
import app.alongside.matching.MatchRunId;
import app.alongside.matching.explanations.GroupExplanation;
import app.alongside.platform.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The rings and circles that runs found. */
@Component
public class FoundGroups {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    FoundGroups(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The rings or circles of the run, the most worthwhile first. */
    @Transactional(readOnly = true)
    public List<FoundGroup> listFor(MatchRunId run) {
        return jdbc.sql("""
                        select number, form, fewest, people, explanation from match_group
                        where organisation_id = current_organisation() and run_id = :run order by number
                        """).param("run", run.value()).query(this::map).list();
    }

    /** Keeps those of a run, in place of any that a broken attempt left. */
    @Transactional(propagation = Propagation.MANDATORY)
    void replace(MatchRunId run, List<NewGroup> groups) {
        jdbc.sql("delete from match_group where organisation_id = current_organisation() and run_id = :run")
                .param("run", run.value())
                .update();
        for (int place = 0; place < groups.size(); place++) {
            add(run, place + 1, groups.get(place));
        }
    }

    private void add(MatchRunId run, int number, NewGroup group) {
        jdbc.sql("""
                        insert into match_group (organisation_id, run_id, number, form, fewest, people, value, explanation)
                        values (current_organisation(), :run, :number, :form, :fewest, :people, :value, :why::jsonb)
                        """)
                .param("run", run.value())
                .param("number", number)
                .param("form", group.people().form().name())
                .param("fewest", group.people() instanceof Circle circle ? circle.fewest() : null)
                .param(
                        "people",
                        group.people().list().stream().map(PersonId::value).toArray(UUID[]::new))
                .param("value", group.explanation().value())
                .param("why", json.writeValueAsString(group.explanation()))
                .update();
    }

    private FoundGroup map(ResultSet row, int number) throws SQLException {
        List<PersonId> people = Arrays.stream((UUID[]) row.getArray("people").getArray())
                .map(PersonId::new)
                .toList();
        Form form = Form.valueOf(row.getString("form"));
        return new FoundGroup(
                row.getInt("number"),
                Company.of(form, people, row.getInt("fewest")),
                json.readValue(row.getString("explanation"), GroupExplanation.kind(form)));
    }
}
