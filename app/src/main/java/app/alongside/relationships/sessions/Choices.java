package app.alongside.relationships.sessions;

import app.alongside.platform.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How people like their sessions; whoever has not said so likes what is usual. */
@Component
@Transactional(readOnly = true)
public class Choices {
    private final JdbcClient jdbc;

    Choices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public SessionChoices get(PersonId person) {
        return jdbc.sql("""
                        select day_before, hour_before, link from session_choice
                        where organisation_id = current_organisation() and person_id = :person
                        """)
                .param("person", person.value())
                .query((row, number) -> map(row))
                .optional()
                .orElse(SessionChoices.USUAL);
    }

    /** The choices of those among {@code people} who made any. */
    Map<PersonId, SessionChoices> mapByIds(Collection<PersonId> people) {
        Map<PersonId, SessionChoices> found = new HashMap<>();
        jdbc.sql("""
                        select person_id, day_before, hour_before, link from session_choice
                        where organisation_id = current_organisation() and person_id = any (:people)
                        """)
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(row -> {
                    found.put(new PersonId(row.getObject("person_id", UUID.class)), map(row));
                });
        return found;
    }

    @Transactional
    public void save(PersonId person, SessionChoices choices) {
        jdbc.sql("""
                        insert into session_choice (organisation_id, person_id, day_before, hour_before, link)
                        values (current_organisation(), :person, :day, :hour, :link)
                        on conflict (organisation_id, person_id)
                        do update set day_before = excluded.day_before, hour_before = excluded.hour_before,
                                      link = excluded.link
                        """)
                .param("person", person.value())
                .param("day", choices.dayBefore())
                .param("hour", choices.hourBefore())
                .param("link", choices.link())
                .update();
    }

    private static SessionChoices map(ResultSet row) throws SQLException {
        return new SessionChoices(row.getBoolean("day_before"), row.getBoolean("hour_before"), row.getString("link"));
    }
}
