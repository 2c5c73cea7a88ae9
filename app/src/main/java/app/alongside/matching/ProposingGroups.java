package app.alongside.matching;

import app.alongside.matching.runs.FoundGroup;
import app.alongside.matching.runs.FoundGroups;
import app.alongside.matching.runs.MatchRun;
import app.alongside.people.Blocks;
import app.alongside.platform.PersonId;
import app.alongside.programmes.Programmes;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Turns the rings and circles of a run into proposals, as far as people still take part and have a place, and none has
 * barred another. A ring needs all of them, a circle enough.
 */
@Component
class ProposingGroups {
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;
    private final FoundGroups groups;
    private final Checks checks;
    private final Programmes programmes;

    ProposingGroups(
            JdbcClient jdbc, JsonMapper json, Clock clock, FoundGroups groups, Checks checks, Programmes programmes) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
        this.groups = groups;
        this.checks = checks;
        this.programmes = programmes;
    }

    /** What decides whether people can still be proposed to one another. */
    @Component
    record Checks(FreePlaces places, Blocks blocks) {}

    /** Everybody in a ring or circle of the run. */
    @Transactional(propagation = Propagation.MANDATORY)
    List<PersonId> listPeople(MatchRun run) {
        return groups.listFor(run.id()).stream()
                .flatMap(group -> group.people().list().stream())
                .toList();
    }

    /** How many proposals were made; everybody must be locked. */
    @Transactional(propagation = Propagation.MANDATORY)
    int propose(MatchRun run) {
        List<FoundGroup> found = groups.listFor(run.id());
        List<PersonId> everybody = found.stream()
                .flatMap(group -> group.people().list().stream())
                .distinct()
                .toList();
        Map<PersonId, Integer> free = checks.places().count(run.programmeId(), everybody);
        Map<PersonId, Set<PersonId>> apart = checks.blocks().mapApart(everybody);
        List<FoundGroup> possible = found.stream()
                .flatMap(group -> with(group, person -> free.getOrDefault(person, 0) > 0).stream())
                .filter(group -> group.people().list().stream()
                        .noneMatch(person -> group.people().othersOf(person).stream()
                                .anyMatch(apart.getOrDefault(person, Set.of())::contains)))
                .toList();
        possible.forEach(group -> insert(run, group));
        return possible.size();
    }

    /** The same with those who can take part, if they are enough. */
    private static Optional<FoundGroup> with(FoundGroup found, Predicate<PersonId> able) {
        List<PersonId> there = found.people().list().stream().filter(able).toList();
        if (there.size() < found.people().fewest()) {
            return Optional.empty();
        }
        Company company =
                Company.of(found.people().form(), there, found.people().fewest());
        return Optional.of(new FoundGroup(found.number(), company, found.explanation()));
    }

    private void insert(MatchRun run, FoundGroup group) {
        UUID id = UUID.randomUUID();
        Instant now = clock.instant();
        Duration answer = Duration.ofDays(programmes.get(run.programmeId()).answerDays());
        jdbc.sql("""
                        insert into proposal (organisation_id, id, programme_id, run_id, form, fewest, explanation,
                                              proposed_at, expires_at, status)
                        values (current_organisation(), :id, :programme, :run, :form, :fewest, :why::jsonb, :now, :expires,
                                'OPEN')
                        """)
                .param("id", id)
                .param("programme", run.programmeId().value())
                .param("run", run.id().value())
                .param("form", group.people().form().name())
                .param("fewest", group.people() instanceof Circle circle ? circle.fewest() : null)
                .param("why", json.writeValueAsString(group.explanation()))
                .param("now", Timestamp.from(now))
                .param("expires", Timestamp.from(now.plus(answer)))
                .update();
        jdbc.sql("""
                        insert into proposal_member (organisation_id, proposal_id, person_id, position)
                        select current_organisation(), :id, member.person_id, member.position
                        from unnest(:people) with ordinality as member (person_id, position)
                        """)
                .param("id", id)
                .param(
                        "people",
                        group.people().list().stream().map(PersonId::value).toArray(UUID[]::new))
                .update();
    }
}
