package app.alongside.matching.runs;

import app.alongside.matching.MatchRunId;
import app.alongside.matching.engine.MatchResult;
import app.alongside.matching.engine.pool.Pool;
import app.alongside.platform.CurrentOrganisation;
import app.alongside.platform.PersonId;
import app.alongside.programmes.ProgrammeId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The prices that match runs proved their results with: what one more place of somebody would be worth at most. Whoever
 * looks for somebody alone and weighs fit against price finds nearly whom the match of the whole pool would find. The
 * prices of a finished run never change, so those looked at last are kept at hand.
 */
@Component
public class Prices {
    private static final int MOST = 16;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Map<MatchRunId, Demand> kept = new LinkedHashMap<>(MOST, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<MatchRunId, Demand> eldest) {
            return size() > MOST;
        }
    };

    Prices(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** The demand in the newest finished run of the programme; none where there is no such run. */
    @Transactional(readOnly = true)
    public Demand getDemand(ProgrammeId programme) {
        Optional<MatchRunId> newest = findNewest(programme);
        if (newest.isEmpty()) {
            return Demand.NONE;
        }
        Demand known = find(newest.get());
        if (known != null) {
            return known;
        }
        Demand read = Demand.of(read(newest.get()));
        keepAtHand(newest.get(), read);
        return read;
    }

    /** Keeps the prices of a result in the place of those an attempt before may have left. */
    @Transactional(propagation = Propagation.MANDATORY)
    void keep(MatchRunId run, MatchResult result) {
        jdbc.sql("delete from match_price where organisation_id = current_organisation() and run_id = :run")
                .param("run", run.value())
                .update();
        UUID organisation = CurrentOrganisation.get().value();
        Pool pool = result.solved().problem().pool();
        List<Object[]> rows = new ArrayList<>();
        for (int person = 0; person < pool.size(); person++) {
            long micro = result.solved().prices()[person];
            if (micro > 0) {
                rows.add(new Object[] {
                    organisation,
                    run.value(),
                    UUID.fromString(pool.id(person)),
                    (int) Math.min(micro, Integer.MAX_VALUE)
                });
            }
        }
        batches.batchUpdate(
                "insert into match_price (organisation_id, run_id, person_id, micro) values (?, ?, ?, ?)", rows);
    }

    private Optional<MatchRunId> findNewest(ProgrammeId programme) {
        return jdbc.sql("""
                        select id from match_run
                        where organisation_id = current_organisation() and programme_id = :programme and state = 'DONE'
                        order by number desc limit 1
                        """)
                .param("programme", programme.value())
                .query((row, number) -> new MatchRunId(row.getObject("id", UUID.class)))
                .optional();
    }

    private Map<PersonId, Integer> read(MatchRunId run) {
        Map<PersonId, Integer> prices = new HashMap<>();
        jdbc.sql("""
                        select person_id, micro from match_price
                        where organisation_id = current_organisation() and run_id = :run
                        """).param("run", run.value()).query(row -> {
            prices.put(new PersonId(row.getObject("person_id", UUID.class)), row.getInt("micro"));
        });
        return prices;
    }

    private @Nullable Demand find(MatchRunId run) {
        synchronized (kept) {
            return kept.get(run);
        }
    }

    private void keepAtHand(MatchRunId run, Demand demand) {
        synchronized (kept) {
            kept.put(run, demand);
        }
    }
}
