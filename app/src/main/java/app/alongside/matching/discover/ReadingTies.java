package app.alongside.matching.discover;

import app.alongside.matching.ProposalId;
import app.alongside.matching.policy.PairRulings;
import app.alongside.matching.policy.PairRulings.Ruling;
import app.alongside.people.Blocks;
import app.alongside.platform.PersonId;
import app.alongside.programmes.ProgrammeId;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what lies between one person and others, as it is at this moment. */
@Component
class ReadingTies {
    private final JdbcClient jdbc;
    private final Blocks blocks;
    private final PairRulings rulings;
    private final Clock clock;

    ReadingTies(JdbcClient jdbc, Blocks blocks, PairRulings rulings, Clock clock) {
        this.jdbc = jdbc;
        this.blocks = blocks;
        this.rulings = rulings;
        this.clock = clock;
    }

    /** What became of a proposal, from the side of one of the others; a no is between those who said it and everybody else. */
    private record Past(
            ProposalId id,
            PersonId other,
            ProgrammeId programme,
            String status,
            boolean together,
            @Nullable Instant ended) {
        boolean keepsApart(ProgrammeId here, Instant since) {
            return switch (status) {
                case "DECLINED" -> programme.equals(here);
                case "AGREED" -> together || ended != null && ended.isAfter(since);
                default -> false;
            };
        }
    }

    /** The ties of {@code person}, where former partners stay apart for so many months. */
    @Transactional(readOnly = true)
    public Ties read(ProgrammeId programme, PersonId person, int monthsApart) {
        Instant since =
                clock.instant().atZone(ZoneOffset.UTC).minusMonths(monthsApart).toInstant();
        Set<PersonId> apart = new HashSet<>(blocks.listApartFrom(person));
        Map<PersonId, ProposalId> proposed = new HashMap<>();
        for (Past past : listPast(person)) {
            if (past.status().equals("OPEN")) {
                proposed.put(past.other(), past.id());
            } else if (past.keepsApart(programme, since)) {
                apart.add(past.other());
            }
        }
        rulings.mapByDuo(programme).forEach((duo, ruling) -> {
            if (ruling == Ruling.APART && duo.includes(person)) {
                apart.add(duo.partnerOf(person));
            }
        });
        return new Ties(apart, proposed);
    }

    private List<Past> listPast(PersonId person) {
        return jdbc.sql("""
                        select proposal.id, proposal.programme_id, status, other.person_id as other,
                               exists (select 1 from seat where seat.organisation_id = proposal.organisation_id
                                         and seat.proposal_id = proposal.id and seat.released_at is null) as together,
                               (select max(released_at) from seat where seat.organisation_id = proposal.organisation_id
                                  and seat.proposal_id = proposal.id) as ended
                        from proposal_member me
                        join proposal_member other on other.organisation_id = me.organisation_id
                         and other.proposal_id = me.proposal_id and other.person_id <> me.person_id
                        join proposal on proposal.organisation_id = me.organisation_id and proposal.id = me.proposal_id
                        where me.organisation_id = current_organisation() and me.person_id = :person
                          and (status in ('OPEN', 'AGREED') or status = 'DECLINED' and exists (
                                   select 1 from proposal_answer answer
                                   where answer.organisation_id = proposal.organisation_id
                                     and answer.proposal_id = proposal.id and answer.answer = 'DECLINED'
                                     and answer.person_id in (me.person_id, other.person_id)))
                        """)
                .param("person", person.value())
                .query((row, number) -> {
                    Timestamp ended = row.getTimestamp("ended");
                    return new Past(
                            new ProposalId(row.getObject("id", UUID.class)),
                            new PersonId(row.getObject("other", UUID.class)),
                            new ProgrammeId(row.getObject("programme_id", UUID.class)),
                            row.getString("status"),
                            row.getBoolean("together"),
                            ended == null ? null : ended.toInstant());
                })
                .list();
    }
}
