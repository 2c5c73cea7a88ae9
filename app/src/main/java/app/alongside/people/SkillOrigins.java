package app.alongside.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Where skills of the taxonomy come from, and what came with them; many rows with each statement. */
@Component
class SkillOrigins {
    private static final int CHUNK = 5_000;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    SkillOrigins(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    record Label(String key, UUID skill, String label) {}

    private record Pair(
            UUID skill, @Nullable String uri, @Nullable UUID broader) {}

    /** The skills of classifications; of one that was merged into another, that other. */
    Map<String, UUID> mapByUri() {
        return map("""
                select uri, coalesce(merged_into, id) from skill
                where organisation_id = current_organisation() and uri is not null
                """);
    }

    /** The skills by the plain forms of all their names. */
    Map<String, UUID> mapByKey() {
        return map("select key, skill_id from skill_label where organisation_id = current_organisation()");
    }

    private Map<String, UUID> map(String statement) {
        Map<String, UUID> found = new HashMap<>();
        jdbc.sql(statement).query(row -> {
            found.put(row.getString(1), row.getObject(2, UUID.class));
        });
        return found;
    }

    Map<UUID, UUID> mapBroader() {
        Map<UUID, UUID> broader = new HashMap<>();
        jdbc.sql("""
                        select id, broader_id from skill
                        where organisation_id = current_organisation() and broader_id is not null
                        """).query(row -> {
            broader.put(row.getObject(1, UUID.class), row.getObject(2, UUID.class));
        });
        return broader;
    }

    /** Notes where skills come from that nobody knew it of; a suggestion that a classification has is settled. */
    void note(Map<String, UUID> skillsByUri) {
        List<Pair> pairs = skillsByUri.entrySet().stream()
                .map(entry -> new Pair(entry.getValue(), entry.getKey().isEmpty() ? null : entry.getKey(), null))
                .toList();
        jdbc.sql("""
                        update skill set uri = coalesce(skill.uri, given.uri), standing = 'LISTED'
                        from (select distinct on (skill) skill, uri
                              from json_to_recordset(:rows::json) as each(skill uuid, uri text) order by skill, uri) given
                        where organisation_id = current_organisation() and id = given.skill
                          and (skill.uri is null or standing = 'SUGGESTED')
                          and not exists (select from skill other
                                          where other.organisation_id = current_organisation()
                                            and other.uri = given.uri and other.id <> skill.id)
                        """).param("rows", json.writeValueAsString(pairs)).update();
    }

    /** Adds names that no skill has, and answers how many. */
    int addLabels(List<Label> labels) {
        int added = 0;
        for (int from = 0; from < labels.size(); from += CHUNK) {
            added += jdbc.sql("""
                            insert into skill_label (organisation_id, key, skill_id, label, canonical)
                            select current_organisation(), key, skill, label, false
                            from json_to_recordset(:rows::json) as given(key text, skill uuid, label text)
                            on conflict do nothing
                            """)
                    .param("rows", json.writeValueAsString(labels.subList(from, Math.min(labels.size(), from + CHUNK))))
                    .update();
        }
        return added;
    }

    void setBroader(Map<UUID, UUID> broader) {
        List<Pair> pairs = broader.entrySet().stream()
                .map(entry -> new Pair(entry.getKey(), null, entry.getValue()))
                .toList();
        jdbc.sql("""
                        update skill set broader_id = given.broader
                        from json_to_recordset(:rows::json) as given(skill uuid, broader uuid)
                        where organisation_id = current_organisation() and id = given.skill
                        """).param("rows", json.writeValueAsString(pairs)).update();
    }
}
