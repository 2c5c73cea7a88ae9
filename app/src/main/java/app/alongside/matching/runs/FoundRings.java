package app.alongside.matching.runs;

import app.alongside.matching.MatchRunId;
import app.alongside.matching.Ring;
import app.alongside.matching.explanations.RingExplanation;
import app.alongside.matching.runs.SeekingRings.NewRing;
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

/** The rings that runs found. */
@Component
public class FoundRings {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    FoundRings(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The rings of the run, the most worthwhile first. */
    @Transactional(readOnly = true)
    public List<FoundRing> listFor(MatchRunId run) {
        return jdbc.sql("""
                        select number, people, explanation from match_ring
                        where organisation_id = current_organisation() and run_id = :run order by number
                        """).param("run", run.value()).query(this::map).list();
    }

    /** Keeps the rings of a run, in place of any that a broken attempt left. */
    @Transactional(propagation = Propagation.MANDATORY)
    void replace(MatchRunId run, List<NewRing> rings) {
        jdbc.sql("delete from match_ring where organisation_id = current_organisation() and run_id = :run")
                .param("run", run.value())
                .update();
        for (int place = 0; place < rings.size(); place++) {
            add(run, place + 1, rings.get(place));
        }
    }

    private void add(MatchRunId run, int number, NewRing ring) {
        jdbc.sql("""
                        insert into match_ring (organisation_id, run_id, number, people, value, explanation)
                        values (current_organisation(), :run, :number, :people, :value, :why::jsonb)
                        """)
                .param("run", run.value())
                .param("number", number)
                .param("people", ring.people().stream().map(PersonId::value).toArray(UUID[]::new))
                .param("value", ring.explanation().value())
                .param("why", json.writeValueAsString(ring.explanation()))
                .update();
    }

    private FoundRing map(ResultSet row, int number) throws SQLException {
        List<PersonId> people = Arrays.stream((UUID[]) row.getArray("people").getArray())
                .map(PersonId::new)
                .toList();
        return new FoundRing(
                row.getInt("number"),
                new Ring(people),
                json.readValue(row.getString("explanation"), RingExplanation.class));
    }
}
