package app.alongside.relationships.closing;

import app.alongside.relationships.RelationshipId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The coffees that people agreed on for the year after they closed. */
@Component
class Coffees {
    private final JdbcClient jdbc;

    Coffees(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A coffee that people agreed on when they closed their relationship on {@code closedOn}. */
    record Coffee(RelationshipId relationship, LocalDate on, LocalDate closedOn) {}

    /** The coffees that are due. */
    @Transactional(propagation = Propagation.MANDATORY)
    List<Coffee> listDue(LocalDate today) {
        return jdbc.sql("""
                        select relationship_id as id, coffee_on,
                               (closed_at at time zone 'UTC')::date as closed_on from closing
                        where organisation_id = current_organisation() and coffee_on <= :today
                        order by coffee_on, relationship_id limit 1000 for update skip locked
                        """)
                .param("today", today)
                .query((row, number) -> new Coffee(
                        new RelationshipId(row.getObject("id", UUID.class)),
                        row.getObject("coffee_on", LocalDate.class),
                        row.getObject("closed_on", LocalDate.class)))
                .list();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void next(RelationshipId relationship, @Nullable LocalDate next) {
        jdbc.sql("""
                        update closing set coffee_on = :next
                        where organisation_id = current_organisation() and relationship_id = :relationship
                        """)
                .param("next", next)
                .param("relationship", relationship.value())
                .update();
    }

    /** Plans no more of them: the two stay in touch as they like. False when none were planned. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean stop(RelationshipId relationship) {
        return jdbc.sql("""
                        update closing set coffee_on = null, afterlife = 'IN_TOUCH'
                        where organisation_id = current_organisation() and relationship_id = :relationship
                          and closed_at is not null and afterlife = 'COFFEE'
                        """).param("relationship", relationship.value()).update() == 1;
    }
}
