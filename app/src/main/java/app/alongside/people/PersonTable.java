package app.alongside.people;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes people, many with each statement. */
@Component
class PersonTable {
    private static final String GIVEN = """
            json_to_recordset(:rows::json) as given(id uuid, "externalId" text, name text, email text, title text,
                level text, "levelBand" int, function text, department text, team text, location text, zone text,
                locale text, languages text[], started date, "notStarted" boolean, "managerId" uuid, unmanaged boolean)
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final PersonWords words;

    PersonTable(JdbcClient jdbc, JsonMapper json, PersonWords words) {
        this.jdbc = jdbc;
        this.json = json;
        this.words = words;
    }

    /** Makes other registrations of this organisation wait until the transaction ends. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('people ' || current_organisation()::text, 0))")
                .query((row, number) -> true)
                .list();
    }

    /** Ids for so many people to be inserted: rising, so that they come to lie together in every index. */
    List<UUID> newIds(int count) {
        return jdbc.sql("select uuidv7() from generate_series(1, :count)")
                .param("count", count)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    void insert(List<PersonRow> rows, Instant now) {
        if (rows.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        insert into person (organisation_id, id, external_id, name, email, title, level, level_band,
                            function, department, team, location, zone, locale, languages, started, manager_id,
                            registered_at, changed_at)
                        select current_organisation(), id, "externalId", name, email, coalesce(title, ''),
                            coalesce(level, ''), "levelBand", coalesce(function, ''), coalesce(department, ''),
                            coalesce(team, ''), coalesce(location, ''), coalesce(zone, 'Etc/UTC'),
                            coalesce(locale, 'en-GB'), coalesce(languages, '{}'), started, "managerId",
                            :now, :now
                        from\s""" + GIVEN)
                .param("rows", json.writeValueAsString(rows))
                .param("now", Timestamp.from(now))
                .update();
        words.add(rows);
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
                                case when given."notStarted" then null
                                    else coalesce(given.started, person.started) end as started,
                                case when given.unmanaged then null
                                    else coalesce(given."managerId", person.manager_id) end as manager_id
                            from person join\s""" + GIVEN + """
                              on given.id = person.id
                            where person.organisation_id = current_organisation())
                        update person
                        set (external_id, name, email, title, level, level_band, function, department, team, location,
                             zone, locale, languages, started, manager_id, changed_at)
                          = (stated.external_id, stated.name, stated.email, stated.title, stated.level,
                             stated.level_band, stated.function, stated.department, stated.team, stated.location,
                             stated.zone, stated.locale, stated.languages, stated.started, stated.manager_id,
                             :now)
                        from stated
                        where person.organisation_id = current_organisation() and person.id = stated.id
                          and (person.external_id, person.name, person.email, person.title, person.level,
                               person.level_band, person.function, person.department, person.team, person.location,
                               person.zone, person.locale, person.languages, person.started, person.manager_id)
                              is distinct from
                              (stated.external_id, stated.name, stated.email, stated.title, stated.level,
                               stated.level_band, stated.function, stated.department, stated.team, stated.location,
                               stated.zone, stated.locale, stated.languages, stated.started, stated.manager_id)
                        returning person.id
                        """)
                .param("rows", json.writeValueAsString(rows))
                .param("now", Timestamp.from(now))
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
        words.renew(changed);
        return changed.size();
    }
}
