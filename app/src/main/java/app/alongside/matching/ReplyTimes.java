package app.alongside.matching;

import app.alongside.platform.PersonId;
import java.util.OptionalInt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How long people usually take to answer proposals, once they have answered a few. */
@Component
public class ReplyTimes {
    private static final int FEWEST = 3;

    private final JdbcClient jdbc;

    ReplyTimes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The days within which {@code person} answered every second time; what they asked for themselves does not count. */
    @Transactional(readOnly = true)
    public OptionalInt usualDays(PersonId person) {
        return jdbc
                .sql("""
                        select ceil(percentile_cont(0.5) within group (
                                   order by extract(epoch from answer.answered_at - proposal.proposed_at)) / 86400)::int as days
                        from proposal_answer answer
                        join proposal on proposal.organisation_id = answer.organisation_id
                         and proposal.id = answer.proposal_id
                        where answer.organisation_id = current_organisation() and answer.person_id = :person
                          and answer.answered_at > proposal.proposed_at
                          and proposal.requested_by is distinct from answer.person_id
                        having count(*) >= :fewest
                        """)
                .param("person", person.value())
                .param("fewest", FEWEST)
                .query((row, number) -> Math.max(1, row.getInt("days")))
                .list()
                .stream()
                .mapToInt(Integer::intValue)
                .findFirst();
    }
}
