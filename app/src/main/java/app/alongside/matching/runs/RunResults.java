package app.alongside.matching.runs;

import app.alongside.matching.Duo;
import app.alongside.matching.MatchRunId;
import app.alongside.matching.engine.MatchedPair;
import app.alongside.matching.engine.explain.Difference;
import app.alongside.matching.explanations.Explanation;
import app.alongside.matching.explanations.WhyAlone;
import app.alongside.platform.CurrentOrganisation;
import app.alongside.platform.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The pairs that runs found, and the people they found nobody for. */
@Component
public class RunResults {
    private static final String SUCH_PAIRS = """
            \nwhere pair.organisation_id = current_organisation() and pair.run_id = :run
              and plain_text(pair.names) like plain_text(:text)
            """;

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

    /** Somebody without a match to keep, and the name to search by. */
    record NewLeftOut(PersonId person, WhyAlone why, String name) {}

    /** How many pairs of the run pass each filter, among those with such a name. */
    @Transactional(readOnly = true)
    public Map<PairFilter, Integer> countPairs(PairSearch search) {
        Map<PairFilter, Integer> counts = new EnumMap<>(PairFilter.class);
        String columns = Arrays.stream(PairFilter.values())
                .map(filter -> "(count(*) filter (where " + filter.condition() + "))::int as " + filter.name())
                .collect(Collectors.joining(", "));
        jdbc.sql("select " + columns + " from match_pair pair" + SUCH_PAIRS)
                .params(search.parameters())
                .query(row -> {
                    for (PairFilter filter : PairFilter.values()) {
                        counts.put(filter, row.getInt(filter.name()));
                    }
                });
        return counts;
    }

    /** The next pairs that pass the filter, in its order. */
    @Transactional(readOnly = true)
    public List<FoundPair> listPairs(PairSearch search, int atMost) {
        return jdbc.sql("""
                        select rank, first_person_id, second_person_id, explanation, standing,
                               CHANGED as changed
                        from match_pair pair
                        """.replace("CHANGED", PairFilter.CHANGED.condition())
                        + SUCH_PAIRS + " and " + search.filter().condition()
                        + search.filter().paging() + " limit :most")
                .params(search.parameters())
                .param("most", atMost)
                .query(this::pair)
                .list();
    }

    /** How many people of the run without a partner have a name that contains {@code text}; all for an empty text. */
    @Transactional(readOnly = true)
    public int countLeftOut(MatchRunId run, String text) {
        return jdbc.sql("""
                        select count(*)::int from match_left_out
                        where organisation_id = current_organisation() and run_id = :run
                          and plain_text(name) like plain_text(:text)
                        """)
                .param("run", run.value())
                .param("text", PairSearch.pattern(text))
                .query((row, number) -> row.getInt(1))
                .single();
    }

    /** The next people of the run without a partner and with such a name, those first who could be helped. */
    @Transactional(readOnly = true)
    public List<LeftOut> listLeftOut(MatchRunId run, String text, LeftOut.Place after, int atMost) {
        return jdbc.sql("""
                        select place, person_id, facts from match_left_out
                        where organisation_id = current_organisation() and run_id = :run
                          and plain_text(name) like plain_text(:text) and (place, person_id) > (:place, :person)
                        order by place, person_id limit :most
                        """)
                .param("run", run.value())
                .param("text", PairSearch.pattern(text))
                .param("place", after.number())
                .param("person", after.person())
                .param("most", atMost)
                .query((row, number) -> new LeftOut(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        json.readValue(row.getString("facts"), WhyAlone.class),
                        row.getInt("place")))
                .list();
    }

    /** Keeps the results of a run, in place of any that a broken attempt left. */
    @Transactional(propagation = Propagation.MANDATORY)
    void replace(MatchRunId run, List<NewPair> pairs, List<NewLeftOut> leftOut) {
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
                                        first_micro, second_micro, standing, names, explanation, across_departments,
                                        shared_hours)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?)
                """, rows);
        List<Object[]> alone = new ArrayList<>();
        for (NewLeftOut left : leftOut) {
            alone.add(row(organisation, run, alone.size() + 1, left));
        }
        batches.batchUpdate("""
                insert into match_left_out (organisation_id, run_id, place, person_id, name, cause, facts)
                values (?, ?, ?, ?, ?, ?, ?::jsonb)
                """, alone);
    }

    private Object[] row(UUID organisation, MatchRunId run, int place, NewLeftOut left) {
        return new Object[] {
            organisation,
            run.value(),
            place,
            left.person().value(),
            left.name(),
            left.why().cause().name(),
            json.writeValueAsString(left.why())
        };
    }

    private @Nullable Object[] row(UUID organisation, MatchRunId run, int rank, NewPair pair) {
        MatchedPair found = pair.found();
        return new @Nullable Object[] {
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
            json.writeValueAsString(pair.explanation()),
            pair.explanation().differsIn(Difference.Kind.DEPARTMENT),
            pair.explanation().common().hours()
        };
    }

    private FoundPair pair(ResultSet row, int number) throws SQLException {
        return new FoundPair(
                row.getInt("rank"),
                new Duo(
                        new PersonId(row.getObject("first_person_id", UUID.class)),
                        new PersonId(row.getObject("second_person_id", UUID.class))),
                json.readValue(row.getString("explanation"), Explanation.class),
                row.getString("standing").equals(MatchedPair.Standing.SETTLED.name()),
                row.getBoolean("changed"));
    }
}
