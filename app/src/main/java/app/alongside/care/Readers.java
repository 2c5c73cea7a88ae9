package app.alongside.care;

import app.alongside.platform.PersonId;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may read a concern, and when each of them opened it. The readers are chosen when it is sent: a care contact
 * appointed later sees nothing of it.
 */
@Component
public class Readers {
    /** Looking again so soon is the same looking. */
    private static final Duration ONE_LOOK = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final Clock clock;

    Readers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Look(PersonId person, Instant at) {}

    @Transactional(propagation = Propagation.MANDATORY)
    void choose(ConcernId concern, PersonId person) {
        jdbc.sql("""
                        insert into concern_reader (organisation_id, concern_id, person_id)
                        values (current_organisation(), :concern, :person) on conflict do nothing
                        """)
                .param("concern", concern.value())
                .param("person", person.value())
                .update();
    }

    @Transactional(readOnly = true)
    public List<PersonId> list(ConcernId concern) {
        return jdbc.sql("""
                        select person_id from concern_reader
                        where organisation_id = current_organisation() and concern_id = :concern order by person_id
                        """)
                .param("concern", concern.value())
                .query((row, number) -> new PersonId(row.getObject("person_id", UUID.class)))
                .list();
    }

    /** Whether the person hears concerns, or was chosen to read one. */
    @Transactional(readOnly = true)
    public boolean isReader(PersonId person) {
        return jdbc.sql("""
                        select exists (select 1 from care_contact
                                       where organisation_id = current_organisation() and person_id = :person)
                            or exists (select 1 from concern_reader
                                       where organisation_id = current_organisation() and person_id = :person)
                        """)
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    /** Each reader with the moments of opening it, in order; an empty list for who has not opened it yet. */
    @Transactional(readOnly = true)
    public Map<PersonId, List<Instant>> mapLooks(ConcernId concern) {
        Map<PersonId, List<Instant>> looks = new LinkedHashMap<>();
        list(concern).forEach(person -> looks.put(person, new ArrayList<>()));
        listLooks(concern)
                .forEach(look -> looks.computeIfAbsent(look.person(), person -> new ArrayList<>())
                        .add(look.at()));
        return looks;
    }

    /** Notes that a reader opens the concern now; says whether this is a new looking. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean noteLook(ConcernId concern, PersonId person) {
        return jdbc.sql("""
                        insert into concern_look (organisation_id, concern_id, person_id, at)
                        select current_organisation(), :concern, :person, :now
                        where not exists (select 1 from concern_look
                                          where organisation_id = current_organisation() and concern_id = :concern
                                            and person_id = :person and at > :recently)
                        """)
                        .param("concern", concern.value())
                        .param("person", person.value())
                        .param("now", Timestamp.from(clock.instant()))
                        .param("recently", Timestamp.from(clock.instant().minus(ONE_LOOK)))
                        .update()
                == 1;
    }

    private List<Look> listLooks(ConcernId concern) {
        return jdbc.sql("""
                        select person_id, at from concern_look
                        where organisation_id = current_organisation() and concern_id = :concern order by at
                        """)
                .param("concern", concern.value())
                .query((row, number) -> new Look(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getTimestamp("at").toInstant()))
                .list();
    }
}
