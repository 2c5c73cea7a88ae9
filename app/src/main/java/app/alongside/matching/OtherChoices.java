package app.alongside.matching;

import app.alongside.matching.explanations.Explanation;
import app.alongside.matching.policy.PairRulings;
import app.alongside.matching.policy.PairRulings.Ruling;
import app.alongside.people.Blocks;
import app.alongside.platform.PersonId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whom somebody could choose instead of the one who was proposed: people the run found to do as well, in the order of what
 * the whole keeps by it, as long as they still take somebody and nothing has come between the two.
 */
@Component
public class OtherChoices {
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final FreePlaces places;
    private final Blocks blocks;
    private final PairRulings rulings;

    OtherChoices(JdbcClient jdbc, JsonMapper json, FreePlaces places, Blocks blocks, PairRulings rulings) {
        this.jdbc = jdbc;
        this.json = json;
        this.places = places;
        this.blocks = blocks;
        this.rulings = rulings;
    }

    /** Whom {@code reader} could ask now. */
    @Transactional(readOnly = true)
    public List<PersonId> listFree(Proposal proposal, PersonId reader) {
        List<PersonId> others = listFound(proposal, reader);
        MatchRunId run = proposal.runId();
        if (run == null || others.isEmpty()) {
            return List.of();
        }
        List<PersonId> all = new ArrayList<>(others);
        all.add(reader);
        Map<PersonId, Integer> free = places.count(proposal.programmeId(), others);
        Set<PersonId> apart = new HashSet<>(blocks.mapApart(all).getOrDefault(reader, Set.of()));
        apart.addAll(listAsked(proposal, run, reader));
        Map<Duo, Ruling> ruled = rulings.mapByDuo(proposal.programmeId());
        return others.stream()
                .filter(other -> free.getOrDefault(other, 0) > 0 && !apart.contains(other))
                .filter(other -> ruled.get(Duo.of(reader, other)) != Ruling.APART)
                .toList();
    }

    private List<PersonId> listFound(Proposal proposal, PersonId reader) {
        Explanation stored = jdbc.sql("""
                        select explanation from proposal where organisation_id = current_organisation() and id = :id
                        """)
                .param("id", proposal.id().value())
                .query((row, number) -> json.readValue(row.getString("explanation"), Explanation.class))
                .single();
        Explanation own = proposal.duo().first().equals(reader) ? stored : stored.turned();
        return own.listOthers().stream()
                .map(other -> PersonId.parse(other.person()))
                .toList();
    }

    /** With whom it is no news: asked in this run or now, partners, or somebody said no. */
    private List<PersonId> listAsked(Proposal proposal, MatchRunId run, PersonId reader) {
        return jdbc.sql("""
                        select other.person_id as other
                        from proposal_member reader
                        join proposal_member other on other.organisation_id = reader.organisation_id
                         and other.proposal_id = reader.proposal_id and other.person_id <> reader.person_id
                        join proposal on proposal.organisation_id = reader.organisation_id
                         and proposal.id = reader.proposal_id
                        where reader.organisation_id = current_organisation() and reader.person_id = :reader
                          and (status = 'OPEN' or run_id = :run or status = 'DECLINED' and programme_id = :programme
                               or status = 'AGREED' and exists (
                                   select 1 from seat where seat.organisation_id = proposal.organisation_id
                                     and seat.proposal_id = proposal.id and seat.released_at is null))
                        """)
                .param("reader", reader.value())
                .param("run", run.value())
                .param("programme", proposal.programmeId().value())
                .query((row, number) -> new PersonId(row.getObject("other", UUID.class)))
                .list();
    }
}
