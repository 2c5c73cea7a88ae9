package app.alongside.matching.runs;

import app.alongside.matching.Duo;
import app.alongside.matching.MatchRunId;
import app.alongside.matching.engine.MatchedPair;
import app.alongside.matching.explanations.Explanation;
import app.alongside.matching.explanations.WhyAlone;
import app.alongside.platform.CurrentOrganisation;
import app.alongside.platform.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The pairs that runs found, and the people they found nobody for. */
@Component
public class RunResults {
    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final JsonMapper json;

    RunResults(JdbcClient jdbc, JdbcTemplate batches, JsonMapper json) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.json = json;
    }

    /** A pair to keep: what the engine found, why, and the names to search by. */
    record NewPair(MatchedPair found, Explanation explanation, String names) {}

    /** How many pairs of the run have a person whose name contains {@code text}; all for an empty text. */
    @Transactional(readOnly = true)
    public int countPairs(MatchRunId run, String text) {
        return jdbc.sql("""
                        select count(*)::int from match_pair
                        where organisation_id = current_organisation() and run_id = :run
                          and plain_text(names) like plain_text(:text)
                        """)
                .param("run", run.value())
                .param("text", pattern(text))
                .query((row, number) -> row.getInt(1))
                .single();
    }

    /** The next pairs after {@code rank} with such a person, the best first. */
    @Transactional(readOnly = true)
    public List<FoundPair> listPairs(MatchRunId run, String text, int rank, int atMost) {
        return jdbc.sql("""
                        select rank, first_person_id, second_person_id, explanation, standing from match_pair
                        where organisation_id = current_organisation() and run_id = :run and rank > :rank
                          and plain_text(names) like plain_text(:text)
                        order by rank limit :most
                        """)
                .param("run", run.value())
                .param("rank", rank)
                .param("text", pattern(text))
                .param("most", atMost)
                .query(this::pair)
                .list();
    }

    /** The people of the run without a partner. */
    @Transactional(readOnly = true)
    public List<LeftOut> listLeftOut(MatchRunId run) {
        return jdbc.sql("""
                        select person_id, facts from match_left_out
                        where organisation_id = current_organisation() and run_id = :run order by cause, person_id
                        """)
                .param("run", run.value())
                .query((row, number) -> new LeftOut(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        json.readValue(row.getString("facts"), WhyAlone.class)))
                .list();
    }

    /** Keeps the results of a run, in place of any that a broken attempt left. */
    @Transactional(propagation = Propagation.MANDATORY)
    void replace(MatchRunId run, List<NewPair> pairs, Map<PersonId, WhyAlone> leftOut) {
        for (String table : List.of("match_pair", "match_left_out")) {
            jdbc.sql("delete from " + table + " where organisation_id = current_organisation() and run_id = :run")
                    .param("run", run.value())
                    .update();
        }
        UUID organisation = CurrentOrganisation.get().value();
        List<Object[]> rows = new ArrayList<>();
        for (NewPair pair : pairs) {
            rows.add(row(organisation, run, rows.size() + 1, pair));
        }
        batches.batchUpdate("""
                insert into match_pair (organisation_id, run_id, rank, first_person_id, second_person_id, value_micro,
                                        first_micro, second_micro, standing, names, explanation)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)
                """, rows);
        batches.batchUpdate(
                """
                insert into match_left_out (organisation_id, run_id, person_id, cause, facts) values (?, ?, ?, ?, ?::jsonb)
                """,
                leftOut.entrySet().stream()
                        .map(entry -> new Object[] {
                            organisation,
                            run.value(),
                            entry.getKey().value(),
                            entry.getValue().cause().name(),
                            json.writeValueAsString(entry.getValue())
                        })
                        .toList());
    }

    private Object[] row(UUID organisation, MatchRunId run, int rank, NewPair pair) {
        MatchedPair found = pair.found();
        return new Object[] {
            organisation,
            run.value(),
            rank,
            UUID.fromString(found.first()),
            UUID.fromString(found.second()),
            found.micro(),
            found.firstMicro(),
            found.secondMicro(),
            found.standing().name(),
            pair.names(),
            json.writeValueAsString(pair.explanation())
        };
    }

    private FoundPair pair(ResultSet row, int number) throws SQLException {
        return new FoundPair(
                row.getInt("rank"),
                new Duo(
                        new PersonId(row.getObject("first_person_id", UUID.class)),
                        new PersonId(row.getObject("second_person_id", UUID.class))),
                json.readValue(row.getString("explanation"), Explanation.class),
                row.getString("standing").equals(MatchedPair.Standing.SETTLED.name()));
    }

    private static String pattern(String text) {
        return "%" + text.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
