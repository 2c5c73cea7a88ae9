package app.alongside.care;

import app.alongside.audit.Audit;
import app.alongside.people.People;
import app.alongside.people.Person;
import app.alongside.platform.PersonId;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The named people who hear concerns. */
@Component
public class CareContacts {
    private final JdbcClient jdbc;
    private final People people;
    private final Audit audit;
    private final Clock clock;

    CareContacts(JdbcClient jdbc, People people, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those who can be chosen to read a concern, in the order in which they were appointed. */
    @Transactional(readOnly = true)
    public List<Person> list() {
        List<PersonId> ids = jdbc.sql("""
                        select person_id from care_contact where organisation_id = current_organisation()
                        order by appointed_at, person_id
                        """)
                .query((row, number) -> new PersonId(row.getObject("person_id", UUID.class)))
                .list();
        Map<PersonId, Person> known = people.mapByIds(ids);
        return ids.stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .filter(Person::active)
                .toList();
    }

    /** Appoints somebody; they see what is sent to them from now on, and nothing earlier. */
    @Transactional
    public void appoint(PersonId person) {
        int added = jdbc.sql("""
                        insert into care_contact (organisation_id, person_id, appointed_at)
                        values (current_organisation(), :person, :now) on conflict do nothing
                        """)
                .param("person", person.value())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (added == 1) {
            audit.record("care.contact-appointed", person.value(), Map.of());
        }
    }

    /** Nothing more is sent to them; what they were chosen to read stays theirs to answer. */
    @Transactional
    public void dismiss(PersonId person) {
        int removed = jdbc.sql("""
                        delete from care_contact where organisation_id = current_organisation() and person_id = :person
                        """).param("person", person.value()).update();
        if (removed == 1) {
            audit.record("care.contact-dismissed", person.value(), Map.of());
        }
    }
}
