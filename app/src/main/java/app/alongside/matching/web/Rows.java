package app.alongside.matching.web;

import app.alongside.matching.Proposal;
import app.alongside.matching.ProposalId;
import app.alongside.matching.Proposals;
import app.alongside.matching.Requests;
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
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists somebody's open proposals. */
@Component
class Rows {
    private final Proposals proposals;
    private final People people;
    private final Programmes programmes;
    private final Requests requests;

    Rows(Proposals proposals, People people, Programmes programmes, Requests requests) {
        this.proposals = proposals;
        this.people = people;
        this.programmes = programmes;
        this.requests = requests;
    }

    /** Those that wait for the answer of {@code reader}. */
    @Transactional(readOnly = true)
    public List<WaitingScreen.Row> listWaiting(PersonId reader, ZoneId zone) {
        return rows(proposals.listWaitingFor(reader), reader, zone);
    }

    /** All open ones, answered or not, by whether {@code reader} asked for them. */
    @Transactional(readOnly = true)
    public Map<Boolean, List<WaitingScreen.Row>> mapOpenByMine(PersonId reader, ZoneId zone) {
        return rows(proposals.listOpenFor(reader), reader, zone).stream()
                .collect(Collectors.partitioningBy(row -> row.isAskedBy(reader)));
    }

    private List<WaitingScreen.Row> rows(List<Proposal> open, PersonId reader, ZoneId zone) {
        Map<ProposalId, PersonId> askers =
                requests.mapAskers(open.stream().map(Proposal::id).toList());
        Map<PersonId, Person> others = people.mapByIds(open.stream()
                .flatMap(proposal -> proposal.people().list().stream())
                .collect(Collectors.toSet()));
        Map<ProgrammeId, Programme> known = new HashMap<>();
        return open.stream()
                .map(proposal -> new WaitingScreen.Row(
                        proposal,
                        proposal.people().othersOf(reader).stream()
                                .map(others::get)
                                .map(Objects::requireNonNull)
                                .toList(),
                        known.computeIfAbsent(proposal.programmeId(), programmes::get),
                        proposal.expiresAt().atZone(zone).toLocalDate(),
                        Optional.ofNullable(askers.get(proposal.id()))))
                .toList();
    }
}
