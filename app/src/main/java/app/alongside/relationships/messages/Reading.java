package app.alongside.relationships.messages;

import app.alongside.platform.PersonId;
import app.alongside.relationships.RelationshipId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How far each member has read, and up to which message each was told by mail. */
@Component
public class Reading {
    private static final String UNREAD = """
            select message.relationship_id, count(*)::int as unread
            from relationship_member member
            join relationship on relationship.organisation_id = member.organisation_id
             and relationship.id = member.relationship_id and relationship.state <> 'CLOSED'
            left join message_reading reading on reading.organisation_id = member.organisation_id
             and reading.relationship_id = member.relationship_id and reading.person_id = member.person_id
            join message on message.organisation_id = member.organisation_id
             and message.relationship_id = member.relationship_id
             and message.number > coalesce(reading.seen, 0) and message.author_id <> member.person_id
            where member.organisation_id = current_organisation() and member.person_id = :person
            group by message.relationship_id
            """;

    private final JdbcClient jdbc;

    Reading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many messages of others the person has not seen, by relationship; those without any are left out. */
    @Transactional(readOnly = true)
    public Map<RelationshipId, Integer> mapUnread(PersonId person) {
        Map<RelationshipId, Integer> unread = new HashMap<>();
        jdbc.sql(UNREAD).param("person", person.value()).query(row -> {
            unread.put(new RelationshipId(row.getObject("relationship_id", UUID.class)), row.getInt("unread"));
        });
        return unread;
    }

    /** The number of the last message the person has seen; 0 for none. */
    @Transactional(readOnly = true)
    public int seen(RelationshipId relationship, PersonId person) {
        return jdbc.sql("""
                        select seen from message_reading
                        where organisation_id = current_organisation() and relationship_id = :relationship
                          and person_id = :person
                        """)
                .param("relationship", relationship.value())
                .param("person", person.value())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    /** Notes that the person has seen everything up to {@code number}; never goes back. */
    @Transactional
    public void see(RelationshipId relationship, PersonId person, int number) {
        jdbc.sql("""
                        insert into message_reading (organisation_id, relationship_id, person_id, seen, told)
                        values (current_organisation(), :relationship, :person, :number, 0)
                        on conflict (organisation_id, relationship_id, person_id)
                        do update set seen = excluded.seen where message_reading.seen < excluded.seen
                        """)
                .param("relationship", relationship.value())
                .param("person", person.value())
                .param("number", number)
                .update();
    }

    /**
     * Of these members, those who have seen all they were told of: they are told of {@code number} now. Whoever has
     * a mail waiting already gets no second one.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    List<PersonId> takeToTell(RelationshipId relationship, Collection<PersonId> members, int number) {
        return jdbc.sql("""
                        insert into message_reading as reading (organisation_id, relationship_id, person_id, seen, told)
                        select current_organisation(), :relationship, person_id, 0, :number
                        from unnest(:members) as person_id order by person_id
                        on conflict (organisation_id, relationship_id, person_id)
                        do update set told = excluded.told where reading.seen >= reading.told
                        returning person_id
                        """)
                .param("relationship", relationship.value())
                .param("members", members.stream().map(PersonId::value).toArray(UUID[]::new))
                .param("number", number)
                .query((row, line) -> new PersonId(row.getObject("person_id", UUID.class)))
                .list();
    }
}
