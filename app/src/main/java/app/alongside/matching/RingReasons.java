package app.alongside.matching;

import app.alongside.matching.explanations.RingExplanation;
import app.alongside.people.Skill;
import app.alongside.people.SkillId;
import app.alongside.people.Skills;
import app.alongside.platform.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Why people were proposed to one another as a ring. */
@Component
public class RingReasons {
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Skills skills;

    RingReasons(JdbcClient jdbc, JsonMapper json, Skills skills) {
        this.jdbc = jdbc;
        this.json = json;
        this.skills = skills;
    }

    /** One helps the next with these skills, by name, the dearest wish first. */
    public record Help(PersonId helper, PersonId learner, List<String> skills) {}

    /** What the engine counted; empty where just two were proposed to each other. */
    @Transactional(readOnly = true)
    public Optional<RingExplanation> find(ProposalId proposal) {
        return jdbc.sql("""
                        select explanation from proposal
                        where organisation_id = current_organisation() and id = :id and form = 'RING'
                        """)
                .param("id", proposal.value())
                .query((row, number) -> json.readValue(row.getString("explanation"), RingExplanation.class))
                .optional();
    }

    /** Who helps whom round the ring; nobody where just two were proposed to each other. */
    @Transactional(readOnly = true)
    public List<Help> listHelps(ProposalId proposal) {
        return find(proposal).map(this::helps).orElse(List.of());
    }

    private List<Help> helps(RingExplanation why) {
        Map<SkillId, Skill> known = skills.mapByIds(why.steps().stream()
                .flatMap(step -> step.gets().stream())
                .map(lesson -> SkillId.parse(lesson.skill()))
                .distinct()
                .toList());
        return why.steps().stream()
                .map(step -> new Help(
                        PersonId.parse(step.helper()),
                        PersonId.parse(step.learner()),
                        step.gets().stream()
                                .map(lesson -> known.get(SkillId.parse(lesson.skill())))
                                .filter(Objects::nonNull)
                                .map(Skill::name)
                                .toList()))
                .toList();
    }
}
