package app.alongside.people;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds many people at once by their addresses and external ids. Each statement joins what is asked for to the directory,
 * so that it takes one step of an index for each of them: "= any(…)" is compared with everybody by a plan that was made
 * while the directory was small.
 */
@Component
class PersonLookUp {
    private final JdbcClient jdbc;

    PersonLookUp(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who of those stated is in the directory already. */
    KnownPeople findKnown(List<PersonDetails> details) {
        Map<String, UUID> byExternalId = new HashMap<>();
        Map<String, UUID> byEmail = new HashMap<>();
        jdbc.sql("""
                        select person.id, external_id, person.email
                        from unnest(:emails::text[]) as given(email)
                        join person on person.organisation_id = current_organisation() and person.email = given.email
                        union all
                        select person.id, external_id, email
                        from unnest(:numbers::text[]) as given(number)
                        join person on person.organisation_id = current_organisation()
                          and person.external_id = given.number
                        """)
                .param(
                        "emails",
                        details.stream().map(stated -> stated.email().value()).toArray(String[]::new))
                .param(
                        "numbers",
                        details.stream()
                                .map(PersonDetails::externalId)
                                .filter(Objects::nonNull)
                                .toArray(String[]::new))
                .query(row -> {
                    UUID id = row.getObject("id", UUID.class);
                    byEmail.put(row.getString("email"), id);
                    String externalId = row.getString("external_id");
                    if (externalId != null) {
                        byExternalId.put(externalId, id);
                    }
                });
        return new KnownPeople(byExternalId, byEmail);
    }

    /** The people whom addresses, in any case, and external ids refer to, by the reference; an id counts first. */
    Map<String, UUID> mapReferences(Collection<String> references) {
        Map<String, UUID> people = new HashMap<>();
        if (references.isEmpty()) {
            return people;
        }
        String[] asked = references.toArray(String[]::new);
        String[] lowered = Stream.of(asked)
                .map(reference -> reference.toLowerCase(Locale.ROOT))
                .toArray(String[]::new);
        jdbc.sql("""
                        select reference, person.id from unnest(:references::text[]) as given(reference)
                        join person on person.organisation_id = current_organisation()
                          and person.external_id = given.reference
                        union all
                        select reference, person.id
                        from unnest(:references::text[], :lowered::text[]) as given(reference, email)
                        join person on person.organisation_id = current_organisation() and person.email = given.email
                        """).param("references", asked).param("lowered", lowered).query(row -> {
            people.putIfAbsent(row.getString("reference"), row.getObject("id", UUID.class));
        });
        return people;
    }
}
