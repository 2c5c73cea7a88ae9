package app.alongside.matching;

import app.alongside.platform.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the two people of a proposal asked each other, and the replies. */
@Component
public class Questions {
    private final JdbcClient jdbc;
    private final Clock clock;

    Questions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** In the order in which they were asked. */
    @Transactional(readOnly = true)
    public List<Question> listFor(ProposalId proposal) {
        return jdbc.sql("""
                        select id, asked_by, question, asked_at, reply, replied_by from proposal_question
                        where organisation_id = current_organisation() and proposal_id = :proposal
                        order by asked_at, id
                        """)
                .param("proposal", proposal.value())
                .query(Questions::map)
                .list();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(ProposalId proposal, PersonId by, String words) {
        jdbc.sql("""
                        insert into proposal_question (organisation_id, id, proposal_id, asked_by, question, asked_at)
                        values (current_organisation(), uuidv7(), :proposal, :by, :question, :now)
                        """)
                .param("proposal", proposal.value())
                .param("by", by.value())
                .param("question", words)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** Who asked, if there was such a question, put to {@code by} and not replied to yet. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<PersonId> reply(ProposalId proposal, UUID question, PersonId by, String words) {
        return jdbc.sql("""
                        update proposal_question set reply = :reply, replied_at = :now, replied_by = :by
                        where organisation_id = current_organisation() and proposal_id = :proposal and id = :question
                          and asked_by <> :by and reply is null
                        returning asked_by
                        """)
                .param("reply", words)
                .param("now", Timestamp.from(clock.instant()))
                .param("proposal", proposal.value())
                .param("question", question)
                .param("by", by.value())
                .query((row, number) -> new PersonId(row.getObject("asked_by", UUID.class)))
                .optional();
    }

    private static Question map(ResultSet row, int number) throws SQLException {
        UUID replied = row.getObject("replied_by", UUID.class);
        return new Question(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("asked_by", UUID.class)),
                row.getString("question"),
                row.getTimestamp("asked_at").toInstant(),
                row.getString("reply"),
                replied == null ? null : new PersonId(replied));
    }
}
