package app.alongside.people;

import app.alongside.identity.EmailAddress;
import app.alongside.platform.PersonId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes people, many with each statement. */
@Component
class PersonTable {
    private static final String GIVEN = """
            json_to_recordset(:rows::json) as given(id uuid, "externalId" text, name text, email text, title text,
                level text, "levelBand" int, function text, department text, team text, location text, zone text,
                locale text, languages text[], started date)
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    PersonTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Makes other registrations of this organisation wait until the transaction ends. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('people ' || current_organisation()::text, 0))")
                .query((row, number) -> true)
                .list();
    }

    KnownPeople findKnown(List<PersonDetails> details) {
        Map<String, UUID> byExternalId = new HashMap<>();
        Map<String, UUID> byEmail = new HashMap<>();
        jdbc.sql("""
                        select id, external_id, email from person
                        where organisation_id = current_organisation()
                          and (email = any(:emails::text[]) or external_id = any(:numbers::text[]))
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
                    byEmail.put(row.getString("email").toLowerCase(Locale.ROOT), id);
                    String externalId = row.getString("external_id");
                    if (externalId != null) {
                        byExternalId.put(externalId, id);
                    }
                });
        return new KnownPeople(byExternalId, byEmail);
    }

    void insert(List<PersonRow> rows, Instant now) {
        if (rows.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        insert into person (organisation_id, id, external_id, name, email, title, level, level_band,
                            function, department, team, location, zone, locale, languages, started,
                            registered_at, changed_at)
                        select current_organisation(), id, "externalId", name, email, coalesce(title, ''),
                            coalesce(level, ''), "levelBand", coalesce(function, ''), coalesce(department, ''),
                            coalesce(team, ''), coalesce(location, ''), coalesce(zone, 'Etc/UTC'),
                            coalesce(locale, 'en-GB'), coalesce(languages, '{}'), started, :now, :now
                        from\s""" + GIVEN)
                .param("rows", json.writeValueAsString(rows))
                .param("now", Timestamp.from(now))
                .update();
        index(rows.stream().map(PersonRow::id).toList());
    }

    /** Writes what differs and answers how many rows did. */
    int update(List<PersonRow> rows, Instant now) {
        if (rows.isEmpty()) {
            return 0;
        }
        List<UUID> changed = jdbc.sql("""
                        with stated as (
                            select person.id, coalesce(given."externalId", person.external_id) as external_id, given.name,
                                given.email, coalesce(given.title, person.title) as title,
                                coalesce(given.level, person.level) as level,
                                case when given.level is null then person.level_band else given."levelBand" end
                                    as level_band,
                                coalesce(given.function, person.function) as function,
                                coalesce(given.department, person.department) as department,
                                coalesce(given.team, person.team) as team,
                                coalesce(given.location, person.location) as location,
                                coalesce(given.zone, person.zone) as zone,
                                coalesce(given.locale, person.locale) as locale,
                                coalesce(given.languages, person.languages) as languages,
                                coalesce(given.started, person.started) as started
                            from person join\s""" + GIVEN + """
                              on given.id = person.id
                            where person.organisation_id = current_organisation())
                        update person
                        set (external_id, name, email, title, level, level_band, function, department, team, location,
                             zone, locale, languages, started, changed_at)
                          = (stated.external_id, stated.name, stated.email, stated.title, stated.level,
                             stated.level_band, stated.function, stated.department, stated.team, stated.location,
                             stated.zone, stated.locale, stated.languages, stated.started, :now)
                        from stated
                        where person.organisation_id = current_organisation() and person.id = stated.id
                          and (person.external_id, person.name, person.email::text, person.title, person.level,
                               person.level_band, person.function, person.department, person.team, person.location,
                               person.zone, person.locale, person.languages, person.started)
                              is distinct from
                              (stated.external_id, stated.name, stated.email::text, stated.title, stated.level,
                               stated.level_band, stated.function, stated.department, stated.team, stated.location,
                               stated.zone, stated.locale, stated.languages, stated.started)
                        returning person.id
                        """)
                .param("rows", json.writeValueAsString(rows))
                .param("now", Timestamp.from(now))
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
        index(changed);
        return changed.size();
    }

    /** Notes managers by their addresses; an address that nobody has, or one's own, is passed over. */
    void setManagers(Map<PersonId, EmailAddress> managers) {
        if (managers.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        update person set manager_id = manager.id
                        from unnest(:people::uuid[], :emails::text[]) as given(person, email)
                        join person manager on manager.organisation_id = current_organisation()
                          and manager.email = given.email
                        where person.organisation_id = current_organisation() and person.id = given.person
                          and manager.id <> person.id and person.manager_id is distinct from manager.id
                        """)
                .param(
                        "people",
                        managers.keySet().stream().map(PersonId::toString).toArray(String[]::new))
                .param(
                        "emails",
                        managers.values().stream().map(EmailAddress::value).toArray(String[]::new))
                .update();
    }

    void clearManager(PersonId person) {
        jdbc.sql("update person set manager_id = null where organisation_id = current_organisation() and id = :id")
                .param("id", person.value())
                .update();
    }

    /** Notes managers by their addresses or external ids. */
    void noteManagers(Map<EmailAddress, String> managers) {
        for (String match :
                List.of("manager.email = lower(given.reference)", "manager.external_id = given.reference")) {
            jdbc.sql("""
                            update person set manager_id = manager.id
                            from unnest(:people::text[], :references::text[]) as given(person, reference)
                            join person manager on manager.organisation_id = current_organisation()
                              and\s""" + match + """

                            where person.organisation_id = current_organisation() and person.email = given.person
                              and manager.id <> person.id and person.manager_id is distinct from manager.id
                            """)
                    .param(
                            "people",
                            managers.keySet().stream().map(EmailAddress::value).toArray(String[]::new))
                    .param("references", managers.values().toArray(String[]::new))
                    .update();
        }
    }

    Set<String> listKnownReferences(Collection<String> references) {
        return jdbc
                .sql("""
                        select email from person
                        where organisation_id = current_organisation() and email = any(:lowered::text[])
                        union
                        select external_id from person
                        where organisation_id = current_organisation() and external_id = any(:references::text[])
                        """)
                .param("references", references.toArray(String[]::new))
                .param(
                        "lowered",
                        references.stream()
                                .map(reference -> reference.toLowerCase(Locale.ROOT))
                                .toArray(String[]::new))
                .query((row, number) -> row.getString(1))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    private void index(List<UUID> people) {
        UUID[] ids = people.toArray(UUID[]::new);
        jdbc.sql("delete from person_word where organisation_id = current_organisation() and person_id = any(:ids)")
                .param("ids", ids)
                .update();
        jdbc.sql("""
                        insert into person_word (organisation_id, word, person_id)
                        select distinct current_organisation(), left(word, 60), person.id
                        from person, regexp_split_to_table(
                            plain_text(concat_ws(' ', name, split_part(email::text, '@', 1), external_id, title, level,
                                function, department, team, location)), '[^[:alnum:]]+') as word
                        where person.organisation_id = current_organisation() and person.id = any(:ids) and word <> ''
                        """).param("ids", ids).update();
    }
}
