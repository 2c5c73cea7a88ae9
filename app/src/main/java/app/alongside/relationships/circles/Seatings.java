package app.alongside.relationships.circles;

import app.alongside.platform.PersonId;
import app.alongside.platform.secrets.SecretOwner;
import app.alongside.platform.secrets.SecretPlace;
import app.alongside.platform.secrets.Secrets;
import app.alongside.platform.secrets.Vault;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who sits in which circle, and what each brings, sealed with the circle's key. Writers hold the circle's lock. */
@Component
public class Seatings {
    /** How many characters somebody has to say what they bring. */
    public static final int LONGEST_BRINGS = 160;

    private final JdbcClient jdbc;
    private final Secrets secrets;
    private final Clock clock;

    Seatings(JdbcClient jdbc, Secrets secrets, Clock clock) {
        this.jdbc = jdbc;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** What each brings, for the eyes of those in the circle; empty texts where somebody has not said. */
    @Transactional(readOnly = true)
    public Map<PersonId, String> mapBrings(CircleId circle) {
        Optional<Vault> vault = secrets.find(ownerOf(circle));
        Map<PersonId, String> brings = new HashMap<>();
        vault.ifPresent(open -> jdbc.sql("""
                        select person_id, sealed_brings from circle_seat
                        where organisation_id = current_organisation() and circle_id = :circle
                        """).param("circle", circle.value()).query(row -> {
            PersonId person = new PersonId(row.getObject("person_id", UUID.class));
            brings.put(person, open.openText(placeOf(circle, person), row.getBytes("sealed_brings")));
        }));
        return brings;
    }

    /** Gives somebody the last seat; whoever sits already keeps theirs and says anew what they bring. */
    @Transactional(propagation = Propagation.MANDATORY)
    void sit(CircleId circle, PersonId person, String brings) {
        jdbc.sql("""
                        insert into circle_seat (organisation_id, circle_id, person_id, position, sealed_brings,
                                                 joined_at)
                        select current_organisation(), :circle, :person,
                               1 + coalesce((select max(position) from circle_seat
                                             where organisation_id = current_organisation()
                                               and circle_id = :circle), 0),
                               :brings, :now
                        on conflict (organisation_id, circle_id, person_id)
                        do update set sealed_brings = excluded.sealed_brings
                        """)
                .param("circle", circle.value())
                .param("person", person.value())
                .param("brings", secrets.open(ownerOf(circle)).seal(placeOf(circle, person), brings))
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void leave(CircleId circle, PersonId person) {
        jdbc.sql("""
                        delete from circle_seat
                        where organisation_id = current_organisation() and circle_id = :circle
                          and person_id = :person
                        """)
                .param("circle", circle.value())
                .param("person", person.value())
                .update();
    }

    /** Puts the seats into another order: that in which people host. */
    @Transactional(propagation = Propagation.MANDATORY)
    void order(CircleId circle, List<PersonId> people) {
        jdbc.sql("""
                        update circle_seat seat set position = wanted.position
                        from unnest(:people) with ordinality as wanted (person_id, position)
                        where seat.organisation_id = current_organisation() and seat.circle_id = :circle
                          and seat.person_id = wanted.person_id
                        """)
                .param("circle", circle.value())
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .update();
    }

    static SecretOwner ownerOf(CircleId circle) {
        return SecretOwner.relationship(circle.value());
    }

    private static SecretPlace placeOf(CircleId circle, PersonId person) {
        return new SecretPlace("circle_seat", circle + " " + person);
    }
}
