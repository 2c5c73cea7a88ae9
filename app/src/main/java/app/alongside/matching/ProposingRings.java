package app.alongside.matching;

import app.alongside.matching.runs.FoundRing;
import app.alongside.matching.runs.FoundRings;
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
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Turns the rings of a run into proposals, as far as all still take part, have a place, and none has barred another. */
@Component
class ProposingRings {
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;
    private final FoundRings rings;
    private final Checks checks;
    private final Programmes programmes;

    ProposingRings(
            JdbcClient jdbc, JsonMapper json, Clock clock, FoundRings rings, Checks checks, Programmes programmes) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
        this.rings = rings;
        this.checks = checks;
        this.programmes = programmes;
    }

    /** What decides whether people can still be proposed to one another. */
    @Component
    record Checks(FreePlaces places, Blocks blocks) {}

    /** Everybody in a ring of the run. */
    @Transactional(propagation = Propagation.MANDATORY)
    List<PersonId> listPeople(MatchRun run) {
        return rings.listFor(run.id()).stream()
                .flatMap(ring -> ring.people().list().stream())
                .toList();
    }

    /** How many proposals were made; everybody must be locked. */
    @Transactional(propagation = Propagation.MANDATORY)
    int propose(MatchRun run) {
        List<FoundRing> found = rings.listFor(run.id());
        List<PersonId> everybody = found.stream()
                .flatMap(ring -> ring.people().list().stream())
                .distinct()
                .toList();
        Map<PersonId, Integer> free = checks.places().count(run.programmeId(), everybody);
        Map<PersonId, Set<PersonId>> apart = checks.blocks().mapApart(everybody);
        List<FoundRing> possible = found.stream()
                .filter(ring -> ring.people().list().stream()
                        .allMatch(person -> free.getOrDefault(person, 0) > 0
                                && ring.people().othersOf(person).stream()
                                        .noneMatch(apart.getOrDefault(person, Set.of())::contains)))
                .toList();
        possible.forEach(ring -> insert(run, ring));
        return possible.size();
    }

    private void insert(MatchRun run, FoundRing ring) {
        UUID id = UUID.randomUUID();
        Instant now = clock.instant();
        Duration answer = Duration.ofDays(programmes.get(run.programmeId()).answerDays());
        jdbc.sql("""
                        insert into proposal (organisation_id, id, programme_id, run_id, form, explanation, proposed_at,
                                              expires_at, status)
                        values (current_organisation(), :id, :programme, :run, 'RING', :why::jsonb, :now, :expires, 'OPEN')
                        """)
                .param("id", id)
                .param("programme", run.programmeId().value())
                .param("run", run.id().value())
                .param("why", json.writeValueAsString(ring.explanation()))
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
                        ring.people().list().stream().map(PersonId::value).toArray(UUID[]::new))
                .update();
    }
}
