package app.alongside.matching;

import app.alongside.platform.PersonId;
import app.alongside.platform.secrets.SecretOwner;
import app.alongside.platform.secrets.SecretPlace;
import app.alongside.platform.secrets.Secrets;
import app.alongside.programmes.ProgrammeId;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which proposals people asked for themselves, and what they wrote: sealed with the key of whoever wrote it. */
@Component
public class Requests {
    /** How long somebody who was asked is not asked again by the same person. */
    static final Duration PAUSE = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final Secrets secrets;
    private final Clock clock;

    Requests(JdbcClient jdbc, Secrets secrets, Clock clock) {
        this.jdbc = jdbc;
        this.secrets = secrets;
        this.clock = clock;
    }

    private record Sealed(PersonId by, byte @Nullable [] note) {}

    /** The request that the proposal came from, if it did. */
    @Transactional(readOnly = true)
    public Optional<Request> find(ProposalId proposal) {
        return jdbc.sql("""
                        select requested_by, note from proposal
                        where organisation_id = current_organisation() and id = :id and requested_by is not null
                        """)
                .param("id", proposal.value())
                .query((row, number) ->
                        new Sealed(new PersonId(row.getObject("requested_by", UUID.class)), row.getBytes("note")))
                .optional()
                .map(kept -> new Request(kept.by(), open(proposal, kept)));
    }

    /** Who asked for which of these proposals; those that a run made are left out. */
    @Transactional(readOnly = true)
    public Map<ProposalId, PersonId> mapAskers(Collection<ProposalId> proposals) {
        Map<ProposalId, PersonId> askers = new HashMap<>();
        jdbc.sql("""
                        select id, requested_by from proposal
                        where organisation_id = current_organisation() and id = any(:ids) and requested_by is not null
                        """)
                .param("ids", proposals.stream().map(ProposalId::value).toArray(UUID[]::new))
                .query(row -> {
                    askers.put(
                            new ProposalId(row.getObject("id", UUID.class)),
                            new PersonId(row.getObject("requested_by", UUID.class)));
                });
        return askers;
    }

    /** Whether {@code person} asked for the proposal themselves. */
    @Transactional(readOnly = true)
    public boolean isBy(ProposalId proposal, PersonId person) {
        return person.equals(mapAskers(List.of(proposal)).get(proposal));
    }

    /** The request of {@code by} in the programme that waits for its answer. */
    @Transactional(readOnly = true)
    public Optional<ProposalId> findOpen(ProgrammeId programme, PersonId by) {
        return jdbc.sql("""
                        select id from proposal
                        where organisation_id = current_organisation() and programme_id = :programme
                          and requested_by = :by and status = 'OPEN'
                        order by proposed_at limit 1
                        """)
                .param("programme", programme.value())
                .param("by", by.value())
                .query((row, number) -> new ProposalId(row.getObject("id", UUID.class)))
                .optional();
    }

    /** Whether {@code by} has asked {@code other} not long ago. */
    @Transactional(readOnly = true)
    public boolean hasAskedLately(PersonId by, PersonId other) {
        return jdbc.sql("""
                        select exists (select 1 from proposal
                                       where organisation_id = current_organisation() and requested_by = :by
                                         and :other in (first_person_id, second_person_id) and proposed_at > :since)
                        """)
                .param("by", by.value())
                .param("other", other.value())
                .param("since", Timestamp.from(clock.instant().minus(PAUSE)))
                .query((row, number) -> row.getBoolean(1))
                .single();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void write(ProposalId proposal, PersonId by, String words) {
        byte[] note = secrets.open(SecretOwner.person(by.value())).seal(placeOf(proposal), words);
        jdbc.sql("""
                        update proposal set note = :note
                        where organisation_id = current_organisation() and id = :id
                        """).param("note", note).param("id", proposal.value()).update();
    }

    private String open(ProposalId proposal, Sealed kept) {
        byte[] note = kept.note();
        return note == null
                ? ""
                : secrets.find(SecretOwner.person(kept.by().value()))
                        .map(vault -> vault.openText(placeOf(proposal), note))
                        .orElse("");
    }

    private static SecretPlace placeOf(ProposalId proposal) {
        return SecretPlace.of("proposal", proposal.value());
    }
}
