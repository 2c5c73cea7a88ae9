package app.alongside.people;

import app.alongside.audit.Audit;
import app.alongside.platform.CurrentOrganisation;
import app.alongside.platform.PersonId;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whom people never want proposed to them. Only they themselves see their list. Everybody else learns at most that two
 * people are apart, in both directions alike: who said so cannot be asked for.
 */
@Component
public class Blocks {
    private final JdbcClient jdbc;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Blocks(JdbcClient jdbc, Audit audit, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Never again proposes the two to each other; saying so twice changes nothing. */
    @Transactional
    public void block(PersonId by, PersonId whom) {
        int added = jdbc.sql("""
                        insert into person_block (organisation_id, person_id, blocked_person_id, blocked_at)
                        values (current_organisation(), :by, :whom, :now) on conflict do nothing
                        """)
                .param("by", by.value())
                .param("whom", whom.value())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (added > 0) {
            noteChange(by);
            events.publishEvent(PairBarred.of(CurrentOrganisation.get(), by, whom, clock.instant()));
        }
    }

    /** Takes it back. */
    @Transactional
    public void lift(PersonId by, PersonId whom) {
        int removed = jdbc.sql("""
                        delete from person_block
                        where organisation_id = current_organisation() and person_id = :by and blocked_person_id = :whom
                        """)
                .param("by", by.value())
                .param("whom", whom.value())
                .update();
        if (removed > 0) {
            noteChange(by);
        }
    }

    /** The record says that somebody changed their list, never whom it is about: records are read by others. */
    private void noteChange(PersonId by) {
        audit.record("person.blocks-changed", by.value(), Map.of());
    }

    /** Whom {@code by} has blocked, the newest first; for their own eyes only. */
    @Transactional(readOnly = true)
    public List<PersonId> listOwn(PersonId by) {
        return jdbc.sql("""
                        select blocked_person_id from person_block
                        where organisation_id = current_organisation() and person_id = :by
                        order by blocked_at desc, blocked_person_id
                        """)
                .param("by", by.value())
                .query((row, number) -> new PersonId(row.getObject("blocked_person_id", UUID.class)))
                .list();
    }

    /** From whom {@code person} is apart, in either direction. */
    @Transactional(readOnly = true)
    public Set<PersonId> listApartFrom(PersonId person) {
        return new HashSet<>(jdbc.sql("""
                        select case when person_id = :person then blocked_person_id else person_id end as other
                        from person_block
                        where organisation_id = current_organisation() and :person in (person_id, blocked_person_id)
                        """)
                .param("person", person.value())
                .query((row, number) -> new PersonId(row.getObject("other", UUID.class)))
                .list());
    }

    /** Who is apart from whom among these people, each pair in both directions. */
    @Transactional(readOnly = true)
    public Map<PersonId, Set<PersonId>> mapApart(Collection<PersonId> among) {
        Map<PersonId, Set<PersonId>> apart = new HashMap<>();
        jdbc.sql("""
                        select person_id, blocked_person_id from person_block
                        where organisation_id = current_organisation()
                          and person_id = any(:among) and blocked_person_id = any(:among)
                        """)
                .param("among", among.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(row -> {
                    PersonId one = new PersonId(row.getObject("person_id", UUID.class));
                    PersonId other = new PersonId(row.getObject("blocked_person_id", UUID.class));
                    apart.computeIfAbsent(one, any -> new HashSet<>()).add(other);
                    apart.computeIfAbsent(other, any -> new HashSet<>()).add(one);
                });
        return apart;
    }
}
