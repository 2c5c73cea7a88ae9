package app.alongside.matching;

import app.alongside.platform.PersonId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes people out of a proposal who cannot take part any more. A circle stays open as long as enough are left; anything
 * else comes to nothing, and the others hear that it did not go ahead.
 */
@Component
class SteppingOut {
    private final Answers answers;
    private final ClosingProposals closing;
    private final Proposals proposals;
    private final Seats seats;

    SteppingOut(Answers answers, ClosingProposals closing, Proposals proposals, Seats seats) {
        this.answers = answers;
        this.closing = closing;
        this.proposals = proposals;
        this.seats = seats;
    }

    /** Takes {@code gone} out of an open proposal, which is locked as they are. */
    @Transactional(propagation = Propagation.MANDATORY)
    void stepOut(Proposal proposal, Collection<PersonId> gone) {
        if (proposal.people() instanceof Circle) {
            gone.stream().filter(proposal.people()::includes).forEach(person -> answers.stepOut(proposal.id(), person));
        }
        Tally tally = answers.count(proposal);
        if (!(proposal.people() instanceof Circle) || tally.isHopeless()) {
            List<PersonId> waiting = tally.remaining().stream()
                    .filter(person -> !gone.contains(person))
                    .toList();
            closing.close(proposal, Proposal.How.WITHDRAWN, waiting);
        }
    }

    /** Notes that a circle goes ahead without somebody who said yes, as they have no place any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    void missOut(Proposal agreed, PersonId person) {
        answers.stepOut(agreed.id(), person);
    }

    /** Whoever is full now is asked no more; those who waited for them hear that it did not go ahead. */
    @Transactional(propagation = Propagation.MANDATORY)
    void leaveOthers(Proposal agreed) {
        Map<PersonId, List<ProposalId>> hopeless = new HashMap<>();
        agreed.people().list().forEach(person -> hopeless.put(person, listHopeless(agreed, person)));
        List<ProposalId> ids =
                hopeless.values().stream().flatMap(List::stream).distinct().toList();
        for (Proposal other : proposals.lockOpen(ids)) {
            stepOut(
                    other,
                    hopeless.keySet().stream()
                            .filter(person ->
                                    hopeless.getOrDefault(person, List.of()).contains(other.id()))
                            .toList());
        }
    }

    private List<ProposalId> listHopeless(Proposal agreed, PersonId person) {
        if (seats.isFull(person)) {
            return ids(proposals.listOpen(person));
        }
        return seats.isFullIn(agreed.programmeId(), person)
                ? ids(proposals.listOpen(agreed.programmeId(), person))
                : List.of();
    }

    private static List<ProposalId> ids(List<Proposal> found) {
        return found.stream().map(Proposal::id).toList();
    }
}
