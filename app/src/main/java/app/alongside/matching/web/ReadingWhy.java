package app.alongside.matching.web;

import app.alongside.matching.Duo;
import app.alongside.matching.Proposal;
import app.alongside.matching.explanations.Explanation;
import app.alongside.matching.runs.ExplainingPairs;
import app.alongside.matching.runs.MatchRun;
import app.alongside.matching.runs.MatchRuns;
import app.alongside.people.SkillId;
import app.alongside.people.Skills;
import app.alongside.platform.PersonId;
import app.alongside.programmes.ProgrammeId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final ExplainingPairs explaining;

    ReadingWhy(JdbcClient jdbc, JsonMapper json, Skills skills, MatchRuns runs, ExplainingPairs explaining) {
        this.jdbc = jdbc;
        this.json = json;
        this.skills = skills;
        this.runs = runs;
        this.explaining = explaining;
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
        Explanation facts = proposal.duo().first().equals(reader) ? stored : stored.turned();
        return new Why(
                facts,
                names(facts),
                Optional.ofNullable(proposal.runId())
                        .flatMap(runs::find)
                        .map(MatchRun::state)
                        .filter(MatchRun.Done.class::isInstance)
                        .map(state -> ((MatchRun.Done) state).outcome()));
    }

    /** Why the two could go together, as everything is now; the reader comes first. */
    @Transactional(readOnly = true)
    Why read(ProgrammeId programme, PersonId reader, PersonId other) {
        Duo people = Duo.of(reader, other);
        Explanation stored = explaining.explain(programme, people);
        Explanation facts = people.first().equals(reader) ? stored : stored.turned();
        return new Why(facts, names(facts), Optional.empty());
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
