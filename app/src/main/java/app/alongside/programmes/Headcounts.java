package app.alongside.programmes;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How many people take part in the programmes of the current organisation, and where they stand. */
@Component
public class Headcounts {
    private final JdbcClient jdbc;

    Headcounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many people came to take part. Whoever only began to join, and then did not, is not counted. */
    @Transactional(readOnly = true)
    public Uptake countUptake(ProgrammeId programme) {
        return jdbc.sql("""
                        select count(*)::int as joined,
                               (count(*) filter (where status = 'LEFT'))::int as gone,
                               (count(*) filter (where ready_at is not null))::int as ready
                        from enrolment
                        where organisation_id = current_organisation() and programme_id = :programme
                          and status <> 'STARTED'
                          and (status <> 'LEFT' or exists (
                              select 1 from consent
                              where consent.organisation_id = enrolment.organisation_id
                                and consent.enrolment_id = enrolment.id))
                        """)
                .param("programme", programme.value())
                .query((row, number) -> new Uptake(row.getInt("joined"), row.getInt("gone"), row.getInt("ready")))
                .single();
    }

    /** How many people stand where; every status has its number. */
    @Transactional(readOnly = true)
    public Map<Enrolment.Status, Integer> countByStatus(ProgrammeId programme) {
        return countEverywhere().getOrDefault(programme, none());
    }

    /** How many people stand where, programme by programme; programmes nobody has begun to join are absent. */
    @Transactional(readOnly = true)
    public Map<ProgrammeId, Map<Enrolment.Status, Integer>> countEverywhere() {
        Map<ProgrammeId, Map<Enrolment.Status, Integer>> counts = new HashMap<>();
        jdbc.sql("""
                        select programme_id, status, count(*)::int as people from enrolment
                        where organisation_id = current_organisation() group by programme_id, status
                        """).query(row -> {
            counts.computeIfAbsent(new ProgrammeId(row.getObject("programme_id", UUID.class)), programme -> none())
                    .put(Enrolment.Status.valueOf(row.getString("status")), row.getInt("people"));
        });
        return counts;
    }

    private static Map<Enrolment.Status, Integer> none() {
        Map<Enrolment.Status, Integer> counts = new EnumMap<>(Enrolment.Status.class);
        for (Enrolment.Status status : Enrolment.Status.values()) {
            counts.put(status, 0);
        }
        return counts;
    }
}
