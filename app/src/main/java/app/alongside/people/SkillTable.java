package app.alongside.people;

import app.alongside.people.Skill.Standing;
import app.alongside.people.words.PlainText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes the taxonomy's tables, many rows with each statement. */
@Component
class SkillTable {
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    SkillTable(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    private record SkillRow(
            UUID id, String standing, @Nullable String uri) {}

    private record LabelRow(String key, UUID skill, String label, boolean canonical) {}

    private record BroaderRow(UUID skill, String key) {}

    Optional<UUID> findVersion() {
        return jdbc.sql("select version from skill_taxonomy where organisation_id = current_organisation()")
                .query((row, number) -> row.getObject(1, UUID.class))
                .optional();
    }

    /** Opens the taxonomy of an organisation that has none; false where somebody else just did. */
    boolean begin() {
        return jdbc.sql("""
                        insert into skill_taxonomy (organisation_id, version)
                        values (current_organisation(), gen_random_uuid()) on conflict do nothing
                        """).update() == 1;
    }

    /** Makes other changes of this taxonomy wait until the transaction ends. */
    void lock() {
        jdbc.sql("select version from skill_taxonomy where organisation_id = current_organisation() for update")
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Gives the taxonomy a new version. */
    UUID touch() {
        return jdbc.sql("""
                        update skill_taxonomy set version = gen_random_uuid()
                        where organisation_id = current_organisation() returning version
                        """)
                .query((row, number) -> row.getObject(1, UUID.class))
                .single();
    }

    SkillTaxonomy read() {
        Map<SkillId, List<String>> labels = new HashMap<>();
        jdbc.sql("""
                        select skill_id, label from skill_label where organisation_id = current_organisation()
                        order by canonical desc, label
                        """).query(row -> {
            labels.computeIfAbsent(new SkillId(row.getObject("skill_id", UUID.class)), id -> new ArrayList<>())
                    .add(row.getString("label"));
        });
        Map<SkillId, SkillId> merged = new HashMap<>();
        List<Skill> skills = new ArrayList<>();
        jdbc.sql("""
                        select id, broader_id, standing, merged_into from skill
                        where organisation_id = current_organisation()
                        """).query(row -> {
            SkillId id = new SkillId(row.getObject("id", UUID.class));
            UUID into = row.getObject("merged_into", UUID.class);
            if (into == null) {
                skills.add(skill(row, labels.getOrDefault(id, List.of())));
            } else {
                merged.put(id, new SkillId(into));
            }
        });
        skills.sort(Comparator.comparing(Skill::name, String.CASE_INSENSITIVE_ORDER));
        return new SkillTaxonomy(skills, merged);
    }

    private static Skill skill(ResultSet row, List<String> labels) throws SQLException {
        UUID broader = row.getObject("broader_id", UUID.class);
        return new Skill(
                new SkillId(row.getObject("id", UUID.class)),
                labels.getFirst(),
                labels.subList(1, labels.size()),
                broader == null ? null : new SkillId(broader),
                Standing.valueOf(row.getString("standing")));
    }

    /** Inserts skills whose names are free; an alias that another skill has already stays with that one. */
    void insert(List<NewSkill> skills) {
        List<SkillRow> rows = new ArrayList<>();
        List<LabelRow> labels = new ArrayList<>();
        List<BroaderRow> broader = new ArrayList<>();
        for (NewSkill skill : skills) {
            UUID id = UUID.randomUUID();
            rows.add(new SkillRow(id, skill.standing().name(), skill.uri()));
            labels.add(new LabelRow(PlainText.key(skill.name()), id, skill.name(), true));
            if (skill.broader() != null) {
                broader.add(new BroaderRow(id, PlainText.key(skill.broader())));
            }
            skill.aliases().forEach(alias -> labels.add(new LabelRow(PlainText.key(alias), id, alias, false)));
        }
        labels.sort(Comparator.comparing(LabelRow::canonical).reversed());
        insertSkills(rows);
        insertLabels(labels);
        setBroader(broader);
    }

    private void insertSkills(List<SkillRow> rows) {
        jdbc.sql("""
                        insert into skill (organisation_id, id, standing, uri, created_at)
                        select current_organisation(), id, standing, uri, :now
                        from json_to_recordset(:rows::json) as given(id uuid, standing text, uri text)
                        """)
                .param("rows", json.writeValueAsString(rows))
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private void insertLabels(List<LabelRow> labels) {
        jdbc.sql("""
                        insert into skill_label (organisation_id, key, skill_id, label, canonical)
                        select current_organisation(), key, skill, label, canonical
                        from json_to_recordset(:rows::json)
                          as given(key text, skill uuid, label text, canonical boolean)
                        where key <> '' on conflict do nothing
                        """).param("rows", json.writeValueAsString(labels)).update();
    }

    private void setBroader(List<BroaderRow> broader) {
        jdbc.sql("""
                        update skill set broader_id = label.skill_id
                        from json_to_recordset(:rows::json) as given(skill uuid, key text)
                        join skill_label label on label.organisation_id = current_organisation()
                          and label.key = given.key
                        where skill.organisation_id = current_organisation() and skill.id = given.skill
                          and label.skill_id <> skill.id
                        """).param("rows", json.writeValueAsString(broader)).update();
    }
}
