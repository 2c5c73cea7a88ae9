package app.alongside.people.classification;

import app.alongside.audit.Audit;
import app.alongside.people.ChangingSkills;
import app.alongside.people.SkillId;
import app.alongside.people.words.PlainText;
import app.alongside.platform.CurrentOrganisation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Labels that wait for a coordinator to accept or drop them. */
@Component
public class DoubtfulLabels {
    private static final int CHUNK = 5_000;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final ChangingSkills changing;
    private final Audit audit;

    DoubtfulLabels(JdbcClient jdbc, JsonMapper json, ChangingSkills changing, Audit audit) {
        this.jdbc = jdbc;
        this.json = json;
        this.changing = changing;
        this.audit = audit;
    }

    /**
     * A label in doubt.
     *
     * @param skill the name of the skill beside which it was found
     * @param reason the end of a message key
     * @param detail the other skills that the reason is about
     */
    public record Waiting(SkillId id, String skill, String key, String label, String reason, String detail) {
        /** What tells it from all others, as a form sends it. */
        public String choice() {
            return id + " " + key;
        }
    }

    private record Row(UUID skill, String key, String label, String reason, String detail) {}

    /** Notes labels that nobody has decided about and that are no skill's yet; answers how many are new. */
    int addAll(List<Doubt> doubts, List<SkillId> skills) {
        List<Row> rows = doubts.stream()
                .map(doubt -> new Row(
                        skills.get(doubt.concept()).value(),
                        PlainText.key(doubt.label()),
                        doubt.label(),
                        doubt.reason().name(),
                        doubt.detail()))
                .toList();
        int added = 0;
        for (int from = 0; from < rows.size(); from += CHUNK) {
            added += jdbc.sql("""
                            insert into skill_label_doubt (organisation_id, skill_id, key, label, reason, detail)
                            select current_organisation(), skill, given.key, label, reason, detail
                            from json_to_recordset(:rows::json)
                              as given(skill uuid, key text, label text, reason text, detail text)
                            where not exists (select from skill_label own
                                              where own.organisation_id = current_organisation()
                                                and own.key = given.key and own.skill_id = given.skill)
                            on conflict do nothing
                            """)
                    .param("rows", json.writeValueAsString(rows.subList(from, Math.min(rows.size(), from + CHUNK))))
                    .update();
        }
        return added;
    }

    /** How many labels wait, by the reason. */
    @Transactional(readOnly = true)
    public Map<String, Integer> countByReason() {
        Map<String, Integer> counts = new TreeMap<>();
        jdbc.sql("""
                        select reason, count(*) from skill_label_doubt
                        where organisation_id = current_organisation() and not dropped group by reason
                        """).query(row -> {
            counts.put(row.getString(1), row.getInt(2));
        });
        return counts;
    }

    /** The first labels that wait for that reason, those of one skill together. */
    @Transactional(readOnly = true)
    public List<Waiting> list(String reason, int limit) {
        return jdbc.sql("""
                        select doubt.skill_id, name.label as skill, doubt.key, doubt.label, doubt.reason, doubt.detail
                        from skill_label_doubt doubt
                        join skill on skill.organisation_id = current_organisation() and skill.id = doubt.skill_id
                        join skill_label name on name.organisation_id = current_organisation() and name.canonical
                          and name.skill_id = coalesce(skill.merged_into, skill.id)
                        where doubt.organisation_id = current_organisation() and doubt.reason = :reason and not dropped
                        order by doubt.skill_id, doubt.key limit :limit
                        """)
                .param("reason", reason)
                .param("limit", limit)
                .query((row, number) -> new Waiting(
                        new SkillId(row.getObject("skill_id", UUID.class)),
                        row.getString("skill"),
                        row.getString("key"),
                        row.getString("label"),
                        row.getString("reason"),
                        row.getString("detail")))
                .list();
    }

    /** Gives the skills those of the labels that no skill has, and drops the others; answers how many were given. */
    @Transactional
    public int accept(Collection<String> choices) {
        List<Waiting> chosen = listOpen(choices);
        List<ChangingSkills.Alias> aliases = chosen.stream()
                .map(each -> new ChangingSkills.Alias(each.id(), each.label()))
                .toList();
        int given = changing.addAliases(aliases);
        drop(choices);
        return given;
    }

    /** Drops labels for good: a later import does not ask about them again. */
    @Transactional
    public int drop(Collection<String> choices) {
        List<Waiting> chosen = listOpen(choices);
        List<Row> rows = new ArrayList<>();
        chosen.forEach(each -> rows.add(new Row(each.id().value(), each.key(), "", "", "")));
        int dropped = jdbc.sql("""
                        update skill_label_doubt doubt set dropped = true
                        from json_to_recordset(:rows::json) as given(skill uuid, key text)
                        where doubt.organisation_id = current_organisation() and doubt.skill_id = given.skill
                          and doubt.key = given.key
                        """).param("rows", json.writeValueAsString(rows)).update();
        audit.record("skills.labels-decided", CurrentOrganisation.get().value(), Map.of("labels", dropped));
        return dropped;
    }

    /** Drops all labels that wait for that reason. */
    @Transactional
    public int dropAll(String reason) {
        int dropped = jdbc.sql("""
                        update skill_label_doubt set dropped = true
                        where organisation_id = current_organisation() and reason = :reason and not dropped
                        """).param("reason", reason).update();
        audit.record("skills.labels-decided", CurrentOrganisation.get().value(), Map.of("labels", dropped));
        return dropped;
    }

    private List<Waiting> listOpen(Collection<String> choices) {
        List<Row> asked = choices.stream()
                .map(choice -> choice.split(" ", 2))
                .filter(parts -> parts.length == 2 && parts[0].matches("[0-9a-f-]{36}"))
                .map(parts -> new Row(UUID.fromString(parts[0]), parts[1], "", "", ""))
                .toList();
        return jdbc.sql("""
                        select skill_id, doubt.key, label from skill_label_doubt doubt
                        join json_to_recordset(:rows::json) as given(skill uuid, key text)
                          on doubt.skill_id = given.skill and doubt.key = given.key
                        where organisation_id = current_organisation() and not dropped
                        """)
                .param("rows", json.writeValueAsString(asked))
                .query((row, number) -> new Waiting(
                        new SkillId(row.getObject("skill_id", UUID.class)),
                        "",
                        row.getString("key"),
                        row.getString("label"),
                        "",
                        ""))
                .list();
    }
}
