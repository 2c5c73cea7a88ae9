package app.alongside.matching;

import app.alongside.audit.Audit;
import app.alongside.matching.runs.ExplainingPairs;
import app.alongside.platform.PersonId;
import app.alongside.programmes.ProgrammeId;
import app.alongside.programmes.Programmes;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Proposes partners of somebody who stepped back to those who could take over; from there on the way of any proposal. */
@Component
public class SendingHandOvers {
    private final Checks checks;
    private final ExplainingPairs explaining;
    private final Letters letters;
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Audit audit;

    SendingHandOvers(
            Checks checks, ExplainingPairs explaining, Letters letters, JdbcClient jdbc, JsonMapper json, Audit audit) {
        this.checks = checks;
        this.explaining = explaining;
        this.letters = letters;
        this.jdbc = jdbc;
        this.json = json;
        this.audit = audit;
    }

    /** How many were proposed: a pair in which somebody has lost their place since it was planned is passed over. */
    @Transactional
    public int send(ProgrammeId programme, PersonId away, List<Duo> pairs) {
        checks.lock(pairs);
        int sent = 0;
        for (Duo pair : pairs) {
            if (checks.haveRoom(programme, pair)) {
                Optional<Proposal> proposal = insert(programme, away, pair);
                proposal.ifPresent(
                        made -> pair.list().forEach(person -> letters.send(Letter.PROPOSED, made, person, "")));
                sent += proposal.isPresent() ? 1 : 0;
            }
        }
        audit.record("hand-over.sent", programme.value(), Map.of("away", away.toString(), "proposals", sent));
        return sent;
    }

    private Optional<Proposal> insert(ProgrammeId programme, PersonId away, Duo pair) {
        Instant now = checks.now();
        return jdbc.sql("""
                        insert into proposal (organisation_id, id, programme_id, hand_over_of, first_person_id,
                                              second_person_id, explanation, proposed_at, expires_at, status, mailed_at)
                        values (current_organisation(), :id, :programme, :away, :first, :second, :why::jsonb, :now,
                                :expires, 'OPEN', :now)
                        on conflict do nothing
                        returning *, array[first_person_id, second_person_id] as members
                        """)
                .param("id", UUID.randomUUID())
                .param("programme", programme.value())
                .param("away", away.value())
                .param("first", pair.first().value())
                .param("second", pair.second().value())
                .param("why", json.writeValueAsString(explaining.explain(programme, pair)))
                .param("now", Timestamp.from(now))
                .param("expires", Timestamp.from(now.plus(checks.timeToAnswer(programme))))
                .query(Proposals::map)
                .optional();
    }

    /** What must hold while people are asked. */
    @Component
    static class Checks {
        private final Seats seats;
        private final FreePlaces places;
        private final Programmes programmes;
        private final Clock clock;

        Checks(Seats seats, FreePlaces places, Programmes programmes, Clock clock) {
            this.seats = seats;
            this.places = places;
            this.programmes = programmes;
            this.clock = clock;
        }

        void lock(List<Duo> pairs) {
            seats.lock(pairs.stream()
                    .flatMap(pair -> pair.list().stream())
                    .distinct()
                    .toList());
        }

        boolean haveRoom(ProgrammeId programme, Duo pair) {
            Map<PersonId, Integer> free = places.count(programme, pair.list());
            return pair.list().stream().allMatch(person -> free.getOrDefault(person, 0) > 0);
        }

        Duration timeToAnswer(ProgrammeId programme) {
            return Duration.ofDays(programmes.get(programme).answerDays());
        }

        Instant now() {
            return clock.instant();
        }
    }
}
