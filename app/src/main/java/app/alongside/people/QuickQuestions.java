package app.alongside.people;

import app.alongside.audit.Audit;
import app.alongside.platform.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who answers quick questions of colleagues, and how many within thirty days. Nobody does until they say so. */
@Component
public class QuickQuestions {
    /** Nobody takes more than these within thirty days. */
    public static final int MOST = 20;

    private final JdbcClient jdbc;
    private final Audit audit;

    QuickQuestions(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /**
     * Somebody who answers questions about a skill.
     *
     * @param most how many within thirty days
     * @param level how well they know the skill, 1 to 5
     */
    public record Willing(PersonId person, int most, int level) {}

    /** How many questions within thirty days the person takes; 0 for none. */
    @Transactional(readOnly = true)
    public int getMost(PersonId person) {
        return jdbc.sql("""
                        select coalesce(max(most), 0)::int from quick_questions
                        where organisation_id = current_organisation() and person_id = :person
                        """)
                .param("person", person.value())
                .query(Integer.class)
                .single();
    }

    /** Takes up to {@code most} questions within thirty days from now on; 0 for none. */
    @Transactional
    public void save(PersonId person, int most) {
        if (most < 0 || most > MOST) {
            throw new IllegalArgumentException("Nobody answers " + most + " quick questions in thirty days");
        }
        if (most == 0) {
            remove(person);
        } else {
            put(person, most);
        }
        audit.record("person.quick-questions", person.value(), Map.of("most", most));
    }

    /** Those who work here, answer questions and offer one of the skills at {@code level} or above. */
    @Transactional(readOnly = true)
    public List<Willing> listWilling(Collection<SkillId> skills, int level) {
        return jdbc.sql("""
                        select willing.person_id, willing.most, max(offer.level) as level
                        from quick_questions willing
                        join profile_offer offer on offer.organisation_id = willing.organisation_id
                          and offer.person_id = willing.person_id
                        join person on person.organisation_id = willing.organisation_id and person.id = willing.person_id
                        where willing.organisation_id = current_organisation() and person.deactivated_at is null
                          and offer.skill_id = any(:skills) and offer.level >= :level
                        group by willing.person_id, willing.most
                        """)
                .param("skills", skills.stream().map(SkillId::value).toArray(UUID[]::new))
                .param("level", level)
                .query((row, number) -> new Willing(
                        new PersonId(row.getObject("person_id", UUID.class)), row.getInt("most"), row.getInt("level")))
                .list();
    }

    /** Lets nobody else ask the person until the transaction ends, so that their limit holds. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(PersonId person) {
        jdbc.sql("""
                        select person_id from quick_questions
                        where organisation_id = current_organisation() and person_id = :person for update
                        """)
                .param("person", person.value())
                .query((row, number) -> true)
                .list();
    }

    private void put(PersonId person, int most) {
        jdbc.sql("""
                        insert into quick_questions (organisation_id, person_id, most)
                        values (current_organisation(), :person, :most)
                        on conflict (organisation_id, person_id) do update set most = excluded.most
                        """).param("person", person.value()).param("most", most).update();
    }

    private void remove(PersonId person) {
        jdbc.sql("delete from quick_questions where organisation_id = current_organisation() and person_id = :person")
                .param("person", person.value())
                .update();
    }
}
