package app.alongside.matching;

import app.alongside.matching.runs.MatchRun;
import app.alongside.people.Blocks;
import app.alongside.platform.PersonId;
import app.alongside.programmes.Programmes;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Turns the pairs of a run into proposals, as far as everybody still takes part and has a place that is not promised. */
@Component
class ProposingPairs {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Programmes programmes;
    private final FreePlaces places;
    private final Blocks blocks;

    ProposingPairs(JdbcClient jdbc, Clock clock, Programmes programmes, FreePlaces places, Blocks blocks) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.programmes = programmes;
        this.places = places;
        this.blocks = blocks;
    }

    private record Ranked(int rank, Duo people) {}

    /** Everybody in a pair of the run. */
    @Transactional(propagation = Propagation.MANDATORY)
    List<PersonId> listPeople(MatchRun run) {
        return listPairs(run).stream()
                .flatMap(pair -> pair.people().list().stream())
                .toList();
    }

    /** How many proposals were made; everybody must be locked. */
    @Transactional(propagation = Propagation.MANDATORY)
    int propose(MatchRun run) {
        List<Ranked> pairs = listPairs(run);
        List<PersonId> everybody = pairs.stream()
                .flatMap(pair -> pair.people().list().stream())
                .distinct()
                .toList();
        Map<PersonId, Set<PersonId>> apart = blocks.mapApart(everybody);
        Map<PersonId, Integer> free = places.count(run.programmeId(), everybody);
        List<Integer> ranks = new ArrayList<>();
        for (Ranked pair : pairs) {
            boolean barred = apart.getOrDefault(pair.people().first(), Set.of())
                    .contains(pair.people().second());
            if (!barred && pair.people().list().stream().allMatch(person -> free.getOrDefault(person, 0) > 0)) {
                pair.people().list().forEach(person -> free.merge(person, -1, Integer::sum));
                ranks.add(pair.rank());
            }
        }
        return insert(run, ranks);
    }

    private List<Ranked> listPairs(MatchRun run) {
        return jdbc.sql("""
                        select rank, first_person_id, second_person_id from match_pair
                        where organisation_id = current_organisation() and run_id = :run order by rank
                        """)
                .param("run", run.id().value())
                .query((row, number) -> new Ranked(
                        row.getInt("rank"),
                        new Duo(
                                new PersonId(row.getObject("first_person_id", UUID.class)),
                                new PersonId(row.getObject("second_person_id", UUID.class)))))
                .list();
    }

    private int insert(MatchRun run, List<Integer> ranks) {
        Duration answer = Duration.ofDays(programmes.get(run.programmeId()).answerDays());
        return jdbc.sql("""
                        insert into proposal (organisation_id, id, programme_id, run_id, first_person_id, second_person_id,
                                              explanation, proposed_at, expires_at, status)
                        select organisation_id, gen_random_uuid(), :programme, run_id, first_person_id, second_person_id,
                               explanation, :now, :expires, 'OPEN'
                        from match_pair
                        where organisation_id = current_organisation() and run_id = :run and rank = any(:ranks)
                        on conflict do nothing
                        """)
                .param("programme", run.programmeId().value())
                .param("now", Timestamp.from(clock.instant()))
                .param("expires", Timestamp.from(clock.instant().plus(answer)))
                .param("run", run.id().value())
                .param("ranks", ranks.toArray(Integer[]::new))
                .update();
    }
}
