package app.alongside.matching;

import app.alongside.platform.PersonId;
import app.alongside.programmes.ProgrammeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The proposals of the current organisation. */
@Component
public class Proposals {
    /** What {@link #map} reads, from statements about the table proposal. */
    static final String COLUMNS = """
            proposal.*,
            array(select member.person_id from proposal_member member
                  where member.organisation_id = proposal.organisation_id and member.proposal_id = proposal.id
                  order by member.position) as members
            """;

    /** Picks those with {@code :person} in them, from statements about the table proposal. */
    static final String WITH_PERSON = """
            exists (select 1 from proposal_member member
                    where member.organisation_id = proposal.organisation_id and member.proposal_id = proposal.id
                      and member.person_id = :person)
            """;

    /** Picks those with {@code :person} still in them: of an open circle, people may be out before it closes. */
    private static final String WITH_PERSON_STILL = WITH_PERSON + """
             and not exists (select 1 from proposal_answer answer
                             where answer.organisation_id = proposal.organisation_id
                               and answer.proposal_id = proposal.id and answer.person_id = :person
                               and answer.answer <> 'ACCEPTED')
            """;

    private static final String SELECT =
            "select " + COLUMNS + " from proposal where organisation_id = current_organisation()";

    /** How a proposal is written down; the states of {@link Proposal} with one word each. */
    public enum Status {
        OPEN,
        AGREED,
        DECLINED,
        LAPSED,
        WITHDRAWN
    }

    private final JdbcClient jdbc;
    private final Clock clock;

    Proposals(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The proposal.
     *
     * @throws NoSuchProposal when this organisation has none of that id
     */
    @Transactional(readOnly = true)
    public Proposal get(ProposalId id) {
        return find(id).orElseThrow(() -> new NoSuchProposal(id));
    }

    @Transactional(readOnly = true)
    public Optional<Proposal> find(ProposalId id) {
        return jdbc.sql(SELECT + " and id = :id")
                .param("id", id.value())
                .query(Proposals::map)
                .optional();
    }

    /** The open proposals that {@code person} has yet to answer, the most urgent first. */
    @Transactional(readOnly = true)
    public List<Proposal> listWaitingFor(PersonId person) {
        return jdbc.sql(SELECT + " and " + WITH_PERSON + """
                         and status = 'OPEN' and expires_at > :now
                         and not exists (select 1 from proposal_answer answer
                                         where answer.organisation_id = proposal.organisation_id
                                           and answer.proposal_id = proposal.id and answer.person_id = :person)
                        order by expires_at, id
                        """)
                .param("person", person.value())
                .param("now", Timestamp.from(clock.instant()))
                .query(Proposals::map)
                .list();
    }

    /** All proposals with {@code person} that are open and in time, answered by them or not, the most urgent first. */
    @Transactional(readOnly = true)
    public List<Proposal> listOpenFor(PersonId person) {
        return jdbc.sql(SELECT + " and " + WITH_PERSON_STILL + """
                         and status = 'OPEN' and expires_at > :now
                        order by expires_at, id
                        """)
                .param("person", person.value())
                .param("now", Timestamp.from(clock.instant()))
                .query(Proposals::map)
                .list();
    }

    /** How many proposals of the run stand where; every status has its number. */
    @Transactional(readOnly = true)
    public Map<Status, Integer> countByStatus(MatchRunId run) {
        Map<Status, Integer> counts = new EnumMap<>(Status.class);
        for (Status status : Status.values()) {
            counts.put(status, 0);
        }
        jdbc.sql("""
                        select status, count(*)::int as proposals from proposal
                        where organisation_id = current_organisation() and run_id = :run group by status
                        """).param("run", run.value()).query(row -> {
            counts.put(Status.valueOf(row.getString("status")), row.getInt("proposals"));
        });
        return counts;
    }

    /** The proposal as it is now, locked for a change; its people must be locked before. */
    @Transactional(propagation = Propagation.MANDATORY)
    Proposal lock(ProposalId id) {
        return jdbc.sql(SELECT + " and id = :id for update")
                .param("id", id.value())
                .query(Proposals::map)
                .optional()
                .orElseThrow(() -> new NoSuchProposal(id));
    }

    /**
     * Those of the proposals that are still open, held until the transaction ends. They are locked in the order of
     * their ids: two agreements that close each other's leftovers wait for one another and never in a circle.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    List<Proposal> lockOpen(Collection<ProposalId> ids) {
        return jdbc.sql(SELECT + " and id = any(:ids) and status = 'OPEN' order by id for update")
                .param("ids", ids.stream().map(ProposalId::value).toArray(UUID[]::new))
                .query(Proposals::map)
                .list();
    }

    /** Open proposals whose time has run out, the oldest first. */
    @Transactional(readOnly = true)
    List<Proposal> listOverdue(int atMost) {
        return jdbc.sql(SELECT + " and status = 'OPEN' and expires_at <= :now order by expires_at, id limit :most")
                .param("now", Timestamp.from(clock.instant()))
                .param("most", atMost)
                .query(Proposals::map)
                .list();
    }

    /** Open proposals in which {@code person} still is, in one programme. */
    @Transactional(readOnly = true)
    List<Proposal> listOpen(ProgrammeId programme, PersonId person) {
        return jdbc.sql(SELECT + " and " + WITH_PERSON_STILL
                        + " and status = 'OPEN' and programme_id = :programme order by id")
                .param("programme", programme.value())
                .param("person", person.value())
                .query(Proposals::map)
                .list();
    }

    /** Open proposals in which {@code person} still is, in all programmes. */
    @Transactional(readOnly = true)
    List<Proposal> listOpen(PersonId person) {
        return jdbc.sql(SELECT + " and " + WITH_PERSON_STILL + " and status = 'OPEN' order by id")
                .param("person", person.value())
                .query(Proposals::map)
                .list();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void close(ProposalId id, Status status) {
        jdbc.sql("""
                        update proposal set status = :status, closed_at = :now
                        where organisation_id = current_organisation() and id = :id and status = 'OPEN'
                        """)
                .param("status", status.name())
                .param("now", Timestamp.from(clock.instant()))
                .param("id", id.value())
                .update();
    }

    static Proposal map(ResultSet row, int number) throws SQLException {
        UUID run = row.getObject("run_id", UUID.class);
        return new Proposal(
                new ProposalId(row.getObject("id", UUID.class)),
                new ProgrammeId(row.getObject("programme_id", UUID.class)),
                run == null ? null : new MatchRunId(run),
                Company.of(Form.valueOf(row.getString("form")), members(row), row.getInt("fewest")),
                row.getTimestamp("proposed_at").toInstant(),
                row.getTimestamp("expires_at").toInstant(),
                state(Status.valueOf(row.getString("status")), row.getTimestamp("closed_at")));
    }

    private static List<PersonId> members(ResultSet row) throws SQLException {
        return Arrays.stream((UUID[]) row.getArray("members").getArray())
                .map(PersonId::new)
                .toList();
    }

    private static Proposal.State state(Status status, @Nullable Timestamp closed) {
        if (status == Status.OPEN || closed == null) {
            return new Proposal.Open();
        }
        Instant at = closed.toInstant();
        return status == Status.AGREED
                ? new Proposal.Agreed(at)
                : new Proposal.Closed(Proposal.How.valueOf(status.name()), at);
    }
}
