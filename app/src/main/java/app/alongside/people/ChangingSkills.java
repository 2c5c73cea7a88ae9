package app.alongside.people;

import app.alongside.audit.Audit;
import app.alongside.people.words.PlainText;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the taxonomy in order: other names, broader skills, two entries that are one, suggestions taken up. */
@Component
public class ChangingSkills {
    /** First waits for everybody who is just saving one of the two, and lets nobody else save them meanwhile. */
    private static final String HOLDING = """
            select id from skill where organisation_id = current_organisation() and id in (:from, :into)
            order by id for update
            """;

    private static final List<String> MERGING = List.of("""
        insert into profile_offer (organisation_id, person_id, skill_id, position, level)
        select organisation_id, person_id, :into, position, level from profile_offer
        where organisation_id = current_organisation() and skill_id = :from
        on conflict (organisation_id, person_id, skill_id)
          do update set level = greatest(profile_offer.level, excluded.level)
        """, """
        insert into profile_want (organisation_id, person_id, skill_id, position, now_level, target_level)
        select organisation_id, person_id, :into, position, now_level, target_level from profile_want
        where organisation_id = current_organisation() and skill_id = :from
        on conflict do nothing
        """, """
        delete from profile_offer where organisation_id = current_organisation() and skill_id = :from
        """, """
        delete from profile_want where organisation_id = current_organisation() and skill_id = :from
        """, """
        update skill_label set skill_id = :into, canonical = false
        where organisation_id = current_organisation() and skill_id = :from
        """, """
        with recursive above (id) as (
          select broader_id from skill where organisation_id = current_organisation() and id = :into
          union
          select skill.broader_id from skill join above on skill.id = above.id
          where skill.organisation_id = current_organisation())
        update skill set broader_id = null
        where organisation_id = current_organisation() and id = :into and :from in (select id from above)
        """, """
        update skill set broader_id = :into where organisation_id = current_organisation() and broader_id = :from
        """, """
        update skill set merged_into = :into, broader_id = null
        where organisation_id = current_organisation() and (id = :from or merged_into = :from)
        """);

    private final JdbcClient jdbc;
    private final SkillTable table;
    private final Skills skills;
    private final Audit audit;

    ChangingSkills(JdbcClient jdbc, SkillTable table, Skills skills, Audit audit) {
        this.jdbc = jdbc;
        this.table = table;
        this.skills = skills;
        this.audit = audit;
    }

    /** Gives the skill another name; false where that name is a skill's already, or no name. */
    @Transactional
    public boolean addAlias(SkillId id, String alias) {
        table.lock();
        String key = PlainText.key(alias);
        if (key.isEmpty()
                || alias.length() > Skill.LONGEST_NAME
                || skills.findByName(alias).isPresent()) {
            return false;
        }
        insertAlias(id, key, alias);
        changed(id, "alias");
        return true;
    }

    /** Another name for a skill. */
    public record Alias(SkillId skill, String name) {}

    /** Gives skills other names, those that no skill has yet; answers how many. */
    @Transactional
    public int addAliases(Collection<Alias> aliases) {
        table.lock();
        int added = 0;
        for (Alias alias : aliases) {
            Optional<Skill> skill = skills.find(alias.skill());
            String key = PlainText.key(alias.name());
            if (skill.isPresent() && !key.isEmpty() && alias.name().length() <= Skill.LONGEST_NAME) {
                added += insertAlias(skill.get().id(), key, alias.name());
            }
        }
        if (added > 0) {
            audit.record("skills.added", table.touch(), Map.of("labels", added));
        }
        return added;
    }

    private int insertAlias(SkillId id, String key, String alias) {
        return jdbc.sql("""
                        insert into skill_label (organisation_id, key, skill_id, label, canonical)
                        values (current_organisation(), :key, :id, :label, false) on conflict do nothing
                        """)
                .param("key", key)
                .param("id", id.value())
                .param("label", alias.strip())
                .update();
    }

    /** Leaves the skill a kind of nothing. */
    @Transactional
    public void clearBroader(SkillId id) {
        table.lock();
        jdbc.sql("update skill set broader_id = null where organisation_id = current_organisation() and id = :id")
                .param("id", id.value())
                .update();
        changed(id, "broader");
    }

    /** Says what the skill is a kind of; false where that would make it a kind of itself. */
    @Transactional
    public boolean setBroader(SkillId id, SkillId broader) {
        table.lock();
        Optional<Skill> up = skills.find(broader);
        while (up.isPresent()) {
            if (up.get().id().equals(id)) {
                return false;
            }
            up = Optional.ofNullable(up.get().broader()).flatMap(skills::find);
        }
        jdbc.sql("""
                        update skill set broader_id = :broader
                        where organisation_id = current_organisation() and id = :id
                        """).param("broader", broader.value()).param("id", id.value()).update();
        changed(id, "broader");
        return true;
    }

    /** Takes a suggestion up as a settled skill. */
    @Transactional
    public void settle(SkillId id) {
        table.lock();
        jdbc.sql("update skill set standing = 'LISTED' where organisation_id = current_organisation() and id = :id")
                .param("id", id.value())
                .update();
        changed(id, "settled");
    }

    /**
     * Makes {@code from} another name of {@code into}; offers and wants go with it. Somebody who offered both keeps the
     * higher level, somebody who wanted both keeps the one of {@code into}. Does nothing where they are one already.
     */
    @Transactional
    public void merge(SkillId from, SkillId into) {
        table.lock();
        SkillId gone = skills.get(from).id();
        SkillId stays = skills.get(into).id();
        if (gone.equals(stays)) {
            return;
        }
        jdbc.sql(HOLDING)
                .param("from", gone.value())
                .param("into", stays.value())
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
        for (String statement : MERGING) {
            jdbc.sql(statement)
                    .param("from", gone.value())
                    .param("into", stays.value())
                    .update();
        }
        changed(gone, "merged");
    }

    private void changed(SkillId id, String what) {
        table.touch();
        audit.record("skill.changed", id.value(), Map.of("what", what));
    }
}
