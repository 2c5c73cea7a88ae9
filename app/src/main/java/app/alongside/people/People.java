package app.alongside.people;

import app.alongside.identity.EmailAddress;
import app.alongside.platform.PersonId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people of the current organisation, those who have left included. */
@Component
public class People {
    private static final String SELECT = "select * from person where organisation_id = current_organisation()";

    private final JdbcClient jdbc;

    People(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The person; throws when this organisation has nobody of that id. */
    @Transactional(readOnly = true)
    public Person get(PersonId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("Nobody in the directory has the id " + id));
    }

    @Transactional(readOnly = true)
    public Optional<Person> find(PersonId id) {
        return jdbc.sql(SELECT + " and id = :id")
                .param("id", id.value())
                .query(PersonRows::read)
                .optional();
    }

    /** The person with this address, active or not. */
    @Transactional(readOnly = true)
    public Optional<Person> findByEmail(EmailAddress email) {
        return jdbc.sql(SELECT + " and email = :email")
                .param("email", email.value())
                .query(PersonRows::read)
                .optional();
    }

    /** Those of the ids that this organisation knows, by id. */
    @Transactional(readOnly = true)
    public Map<PersonId, Person> mapByIds(Collection<PersonId> ids) {
        UUID[] values = ids.stream().map(PersonId::value).distinct().toArray(UUID[]::new);
        if (values.length == 0) {
            return Map.of();
        }
        return jdbc.sql(SELECT + " and id = any(:ids)").param("ids", values).query(PersonRows::read).list().stream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
    }
}
