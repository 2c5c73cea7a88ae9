package app.alongside.matching.policy;

import app.alongside.audit.Audit;
import app.alongside.identity.SignedIn;
import app.alongside.matching.Duo;
import app.alongside.platform.PersonId;
import app.alongside.programmes.ProgrammeId;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Pairs on which the coordinator has ruled: always together, or never. */
@Component
public class PairRulings {
    /** What a coordinator decides about two people. */
    public enum Ruling {
        TOGETHER,
        APART
    }

    private final JdbcClient jdbc;
    private final Audit audit;
    private final Clock clock;

    PairRulings(JdbcClient jdbc, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Map<Duo, Ruling> mapByDuo(ProgrammeId programme) {
        record Ruled(Duo duo, Ruling ruling) {}
        return jdbc
                .sql("""
                        select first_person_id, second_person_id, ruling from pair_ruling
                        where organisation_id = current_organisation() and programme_id = :programme
                        """)
                .param("programme", programme.value())
                .query((row, number) -> new Ruled(
                        new Duo(
                                new PersonId(row.getObject("first_person_id", UUID.class)),
                                new PersonId(row.getObject("second_person_id", UUID.class))),
                        Ruling.valueOf(row.getString("ruling"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Ruled::duo, Ruled::ruling));
    }

    /** From the next run on, {@code duo} is kept together, or apart. */
    @Transactional
    public void rule(ProgrammeId programme, Duo duo, Ruling ruling) {
        jdbc.sql("""
                        insert into pair_ruling (organisation_id, programme_id, first_person_id, second_person_id, ruling,
                                                 ruled_by, ruled_at)
                        values (current_organisation(), :programme, :first, :second, :ruling, :by, :now)
                        on conflict (organisation_id, programme_id, first_person_id, second_person_id) do update
                        set ruling = excluded.ruling, ruled_by = excluded.ruled_by, ruled_at = excluded.ruled_at
                        """)
                .param("programme", programme.value())
                .param("first", duo.first().value())
                .param("second", duo.second().value())
                .param("ruling", ruling.name())
                .param("by", SignedIn.find().map(SignedIn::account).orElse(null))
                .param("now", Timestamp.from(clock.instant()))
                .update();
        audit.record("pair.ruled", programme.value(), facts(duo, ruling.name()));
    }

    /** Lets the engine decide about {@code duo} again. */
    @Transactional
    public void lift(ProgrammeId programme, Duo duo) {
        jdbc.sql("""
                        delete from pair_ruling
                        where organisation_id = current_organisation() and programme_id = :programme
                          and first_person_id = :first and second_person_id = :second
                        """)
                .param("programme", programme.value())
                .param("first", duo.first().value())
                .param("second", duo.second().value())
                .update();
        audit.record("pair.ruled", programme.value(), facts(duo, "NONE"));
    }

    private static Map<String, String> facts(Duo duo, String ruling) {
        return new TreeMap<>(
                Map.of("first", duo.first().toString(), "second", duo.second().toString(), "ruling", ruling));
    }
}
