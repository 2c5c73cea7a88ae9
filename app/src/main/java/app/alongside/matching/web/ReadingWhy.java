package app.alongside.matching.web;

import app.alongside.matching.Proposal;
import app.alongside.matching.explanations.Explanation;
import app.alongside.matching.runs.MatchRun;
import app.alongside.matching.runs.MatchRuns;
import app.alongside.people.SkillId;
import app.alongside.people.Skills;
import app.alongside.platform.PersonId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Reads why two people were proposed to each other, with the names of the skills. */
@Component
class ReadingWhy {
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Skills skills;
    private final MatchRuns runs;

    ReadingWhy(JdbcClient jdbc, JsonMapper json, Skills skills, MatchRuns runs) {
        this.jdbc = jdbc;
        this.json = json;
        this.skills = skills;
        this.runs = runs;
    }

    /** Why {@code reader} was proposed to the other, and the other to them. */
    @Transactional(readOnly = true)
    Why read(Proposal proposal, PersonId reader) {
        Explanation stored = jdbc.sql("""
                        select explanation from proposal where organisation_id = current_organisation() and id = :id
                        """)
                .param("id", proposal.id().value())
                .query((row, number) -> json.readValue(row.getString("explanation"), Explanation.class))
                .single();
        Explanation facts = proposal.people().first().equals(reader) ? stored : stored.turned();
        return new Why(
                facts,
                names(facts),
                runs.find(proposal.runId())
                        .map(MatchRun::state)
                        .filter(MatchRun.Done.class::isInstance)
                        .map(state -> ((MatchRun.Done) state).outcome()));
    }

    private Map<String, String> names(Explanation facts) {
        List<SkillId> ids = Stream.concat(facts.firstLearns().stream(), facts.secondLearns().stream())
                .map(lesson -> SkillId.parse(lesson.skill()))
                .distinct()
                .toList();
        return skills.mapByIds(ids).entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> entry.getKey().toString(),
                        entry -> entry.getValue().name()));
    }
}
