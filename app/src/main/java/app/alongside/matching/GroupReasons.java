package app.alongside.matching;

import app.alongside.matching.explanations.CircleExplanation;
import app.alongside.matching.explanations.Explanation.Lesson;
import app.alongside.matching.explanations.GroupExplanation;
import app.alongside.matching.explanations.RingExplanation;
import app.alongside.people.Skill;
import app.alongside.people.SkillId;
import app.alongside.people.Skills;
import app.alongside.platform.PersonId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Why more than two people were proposed to one another, as a ring or a circle. */
@Component
public class GroupReasons {
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Skills skills;

    GroupReasons(JdbcClient jdbc, JsonMapper json, Skills skills) {
        this.jdbc = jdbc;
        this.json = json;
        this.skills = skills;
    }

    /** One helps another with these skills, by name, the dearest wish first. */
    public record Help(PersonId helper, PersonId learner, List<String> skills) {}

    /** What the engine counted of a ring or circle; empty where just two were proposed to each other. */
    @Transactional(readOnly = true)
    public Optional<GroupExplanation> find(ProposalId proposal) {
        return jdbc.sql("""
                        select form, explanation from proposal
                        where organisation_id = current_organisation() and id = :id and form <> 'PAIR'
                        """)
                .param("id", proposal.value())
                .query((row, number) -> (GroupExplanation) json.readValue(
                        row.getString("explanation"), GroupExplanation.kind(Form.valueOf(row.getString("form")))))
                .optional();
    }

    /** Whether they were proposed to one another as a ring. */
    @Transactional(readOnly = true)
    public boolean isRing(ProposalId proposal) {
        return find(proposal).filter(RingExplanation.class::isInstance).isPresent();
    }

    /** Who helps whom in the ring or circle, the dearest wish first; nobody where just two were proposed to each other. */
    @Transactional(readOnly = true)
    public List<Help> listHelps(ProposalId proposal) {
        return find(proposal).map(GroupReasons::taught).map(this::named).orElse(List.of());
    }

    private record Taught(String helper, String learner, List<String> skills) {}

    private static List<Taught> taught(GroupExplanation why) {
        return switch (why) {
            case RingExplanation ring ->
                ring.steps().stream()
                        .map(step -> new Taught(
                                step.helper(),
                                step.learner(),
                                step.gets().stream().map(Lesson::skill).toList()))
                        .toList();
            case CircleExplanation circle ->
                circle.helps().stream()
                        .collect(Collectors.groupingBy(
                                help -> List.of(help.helper(), help.learner()),
                                LinkedHashMap::new,
                                Collectors.mapping(help -> help.lesson().skill(), Collectors.toList())))
                        .entrySet()
                        .stream()
                        .map(entry -> new Taught(
                                entry.getKey().getFirst(), entry.getKey().getLast(), entry.getValue()))
                        .toList();
        };
    }

    private List<Help> named(List<Taught> taught) {
        Map<SkillId, Skill> known = skills.mapByIds(taught.stream()
                .flatMap(help -> help.skills().stream())
                .map(SkillId::parse)
                .distinct()
                .toList());
        return taught.stream()
                .map(help -> new Help(
                        PersonId.parse(help.helper()),
                        PersonId.parse(help.learner()),
                        help.skills().stream()
                                .map(SkillId::parse)
                                .map(known::get)
                                .filter(Objects::nonNull)
                                .map(Skill::name)
                                .toList()))
                .toList();
    }
}
