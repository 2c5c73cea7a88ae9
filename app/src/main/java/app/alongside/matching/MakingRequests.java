package app.alongside.matching;

import app.alongside.matching.explanations.Explanation;
import app.alongside.matching.runs.ExplainingPairs;
import app.alongside.platform.PersonId;
import app.alongside.programmes.ProgrammeId;
import app.alongside.programmes.Programmes;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Writes down proposals that people ask for, with what speaks for the two today and the programme's time to answer. */
@Component
class MakingRequests {
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final ExplainingPairs explaining;
    private final Programmes programmes;
    private final Clock clock;

    MakingRequests(JdbcClient jdbc, JsonMapper json, ExplainingPairs explaining, Programmes programmes, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.explaining = explaining;
        this.programmes = programmes;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    Proposal make(ProgrammeId programme, PersonId by, PersonId other) {
        Duo people = Duo.of(by, other);
        Explanation why = explaining.explain(programme, people);
        Instant now = clock.instant();
        Instant expires = now.plus(Duration.ofDays(programmes.get(programme).answerDays()));
        return jdbc.sql("""
                        insert into proposal (organisation_id, id, programme_id, requested_by, first_person_id,
                                              second_person_id, explanation, proposed_at, expires_at, status, mailed_at)
                        values (current_organisation(), :id, :programme, :by, :first, :second, :why::jsonb, :now,
                                :expires, 'OPEN', :now)
                        returning *, array[first_person_id, second_person_id] as members
                        """)
                .param("id", UUID.randomUUID())
                .param("programme", programme.value())
                .param("by", by.value())
                .param("first", people.first().value())
                .param("second", people.second().value())
                .param("why", json.writeValueAsString(why))
                .param("now", Timestamp.from(now))
                .param("expires", Timestamp.from(expires))
                .query(Proposals::map)
                .single();
    }
}
