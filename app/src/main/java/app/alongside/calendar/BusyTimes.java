package app.alongside.calendar;

import app.alongside.platform.PersonId;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** When people are busy by their own calendars: stretches of time, and nothing about what fills them. */
@Component
public class BusyTimes {
    private final JdbcClient jdbc;

    BusyTimes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** When {@code people} are busy inside {@code window}; those who are not, or whose calendar is unknown, are missing. */
    @Transactional(readOnly = true)
    public Map<PersonId, List<Stretch>> mapByIds(Collection<PersonId> people, Stretch window) {
        Map<PersonId, List<Stretch>> busy = new HashMap<>();
        jdbc.sql("""
                        select person_id, starts_at, ends_at from busy_time
                        where organisation_id = current_organisation() and person_id = any (:people)
                          and starts_at < :until and ends_at > :from
                        order by starts_at
                        """)
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .param("from", Timestamp.from(window.from()))
                .param("until", Timestamp.from(window.until()))
                .query(row -> {
                    busy.computeIfAbsent(new PersonId(row.getObject("person_id", UUID.class)), p -> new ArrayList<>())
                            .add(new Stretch(
                                    row.getTimestamp("starts_at").toInstant(),
                                    row.getTimestamp("ends_at").toInstant()));
                });
        return busy;
    }

    /** Replaces all that is known of when somebody is busy; the stretches are apart from one another. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void replace(PersonId person, List<Stretch> busy) {
        forget(person);
        jdbc.sql("""
                        insert into busy_time (organisation_id, person_id, starts_at, ends_at)
                        select current_organisation(), :person, starts_at, ends_at
                        from unnest(:starts, :ends) as busy (starts_at, ends_at)
                        """)
                .param("person", person.value())
                .param(
                        "starts",
                        busy.stream().map(one -> Timestamp.from(one.from())).toArray(Timestamp[]::new))
                .param(
                        "ends",
                        busy.stream().map(one -> Timestamp.from(one.until())).toArray(Timestamp[]::new))
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(PersonId person) {
        jdbc.sql("delete from busy_time where organisation_id = current_organisation() and person_id = :person")
                .param("person", person.value())
                .update();
    }
}
