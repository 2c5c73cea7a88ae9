package app.alongside.matching;

import app.alongside.matching.explanations.Explanation;
import app.alongside.matching.runs.ExplainingPairs;
import app.alongside.platform.PersonId;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Makes one proposal that somebody asked for: they have said yes, and the other is asked by mail. */
@Component
class ProposingOne {
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final ExplainingPairs explaining;
    private final Answers answers;
    private final AnsweringProposals.Notes notes;
    private final Letters letters;

    ProposingOne(
            JdbcClient jdbc,
            JsonMapper json,
            ExplainingPairs explaining,
            Answers answers,
            AnsweringProposals.Notes notes,
            Letters letters) {
        this.jdbc = jdbc;
        this.json = json;
        this.explaining = explaining;
        this.answers = answers;
        this.notes = notes;
        this.letters = letters;
    }

    /** Asks {@code other} in the place of the proposal {@code instead}, with as much time to answer as that one had. */
    @Transactional(propagation = Propagation.MANDATORY)
    void propose(Proposal instead, PersonId by, PersonId other) {
        Proposal proposal = insert(instead, Duo.of(by, other));
        answers.accept(proposal.id(), by);
        notes.chosen(proposal, by);
        letters.send(Letter.PROPOSED, proposal, other, "");
    }

    private Proposal insert(Proposal instead, Duo people) {
        MatchRunId run = Objects.requireNonNull(instead.runId(), "others are chosen instead of those of a run");
        Explanation why = explaining.explain(instead.programmeId(), run, people);
        Duration time = Duration.between(instead.proposedAt(), instead.expiresAt());
        return jdbc.sql("""
                        insert into proposal (organisation_id, id, programme_id, run_id, first_person_id, second_person_id,
                                              explanation, proposed_at, expires_at, status, mailed_at)
                        values (current_organisation(), :id, :programme, :run, :first, :second, :why::jsonb, :now,
                                :expires, 'OPEN', :now)
                        returning *, array[first_person_id, second_person_id] as members
                        """)
                .param("id", UUID.randomUUID())
                .param("programme", instead.programmeId().value())
                .param("run", run.value())
                .param("first", people.first().value())
                .param("second", people.second().value())
                .param("why", json.writeValueAsString(why))
                .param("now", Timestamp.from(notes.now()))
                .param("expires", Timestamp.from(notes.now().plus(time)))
                .query(Proposals::map)
                .single();
    }
}
