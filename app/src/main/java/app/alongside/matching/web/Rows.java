package app.alongside.matching.web;

import app.alongside.matching.Proposal;
import app.alongside.matching.Proposals;
import app.alongside.people.People;
import app.alongside.people.Person;
import app.alongside.platform.PersonId;
import app.alongside.programmes.Programme;
import app.alongside.programmes.ProgrammeId;
import app.alongside.programmes.Programmes;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists somebody's open proposals. */
@Component
class Rows {
    private final Proposals proposals;
    private final People people;
    private final Programmes programmes;

    Rows(Proposals proposals, People people, Programmes programmes) {
        this.proposals = proposals;
        this.people = people;
        this.programmes = programmes;
    }

    /** Those that wait for the answer of {@code reader}. */
    @Transactional(readOnly = true)
    public List<WaitingScreen.Row> listWaiting(PersonId reader, ZoneId zone) {
        return rows(proposals.listWaitingFor(reader), reader, zone);
    }

    /** All that are open, answered or not. */
    @Transactional(readOnly = true)
    public List<WaitingScreen.Row> listOpen(PersonId reader, ZoneId zone) {
        return rows(proposals.listOpenFor(reader), reader, zone);
    }

    private List<WaitingScreen.Row> rows(List<Proposal> open, PersonId reader, ZoneId zone) {
        Map<PersonId, Person> partners = people.mapByIds(
                open.stream().map(proposal -> proposal.partnerOf(reader)).toList());
        Map<ProgrammeId, Programme> known = new HashMap<>();
        return open.stream()
                .map(proposal -> new WaitingScreen.Row(
                        proposal,
                        Objects.requireNonNull(partners.get(proposal.partnerOf(reader))),
                        known.computeIfAbsent(proposal.programmeId(), programmes::get),
                        proposal.expiresAt().atZone(zone).toLocalDate()))
                .toList();
    }
}
