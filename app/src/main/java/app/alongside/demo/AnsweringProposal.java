package app.alongside.demo;

import app.alongside.demo.content.Colleague;
import app.alongside.demo.content.Dice;
import app.alongside.matching.AnsweringProposals;
import app.alongside.matching.Decline;
import app.alongside.matching.Proposal;
import app.alongside.matching.Proposals;
import app.alongside.matching.Reply;
import app.alongside.platform.PersonId;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.Relationships;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** Answers proposals as people do: most say yes within days, some say no, a few never answer. */
@Component
class AnsweringProposal {
    private static final int SILENT_PERCENT = 4;
    private static final int DECLINE_PERCENT = 6;

    private final AnsweringProposals answering;
    private final Proposals proposals;
    private final Relationships relationships;
    private final LivingAsPeers peers;
    private final InstantSource machineTime = InstantSource.system();

    AnsweringProposal(
            AnsweringProposals answering, Proposals proposals, Relationships relationships, LivingAsPeers peers) {
        this.answering = answering;
        this.proposals = proposals;
        this.relationships = relationships;
        this.peers = peers;
    }

    /**
     * Enters everybody's answers in the diary; in a ring all say yes. Whoever is shown goes ahead with one peer, says not this time to others,
     * and leaves the newest proposal open, for the visitor to answer.
     */
    void plan(Diary diary, Staff staff, Proposal proposal) {
        if (!proposal.isPair()) {
            planRing(diary, proposal);
            return;
        }
        for (PersonId person : proposal.people().list()) {
            Colleague colleague = staff.get(person);
            if (DemoAccount.has(colleague.email()) && isServed(staff, proposal, person)) {
                if (proposal.expiresAt().isBefore(machineTime.instant())) {
                    Instant soon = proposal.proposedAt().plus(Duration.ofHours(30));
                    diary.enter(soon, () -> decline(proposal, person, Decline.Reason.HOURS));
                }
                continue;
            }
            Colleague partner = staff.get(proposal.partnerOf(person));
            Dice dice = Dice.about("answer", colleague.number() + " to " + partner.number());
            boolean willing = DemoAccount.has(colleague.email()) || DemoAccount.has(partner.email());
            Instant at = proposal.proposedAt().plus(Duration.ofMinutes(dice.between(40, 7_500)));
            if (!willing && dice.chance(DECLINE_PERCENT)) {
                Decline.Reason reason = dice.oneOf(List.of(Decline.Reason.values()));
                diary.enter(at, () -> decline(proposal, person, reason));
            } else if (willing || !dice.chance(SILENT_PERCENT)) {
                diary.enter(at, () -> accept(diary, staff, proposal, person));
            }
        }
    }

    private void planRing(Diary diary, Proposal proposal) {
        Instant at = proposal.proposedAt().plus(Duration.ofDays(1));
        proposal.people().list().forEach(person -> diary.enter(at, () -> answering.accept(proposal.id(), person)));
    }

    private void accept(Diary diary, Staff staff, Proposal proposal, PersonId person) {
        if (answering.accept(proposal.id(), person) == Reply.AGREED) {
            Relationship begun = relationships
                    .findByProposal(proposal.id())
                    .orElseThrow(() -> new IllegalStateException("No relationship came of " + proposal.id()));
            peers.plan(diary, staff, begun);
        }
    }

    /** Whether the person has a peer, or is proposed to somebody whom the demo tells about rather. */
    private boolean isServed(Staff staff, Proposal proposal, PersonId person) {
        return !relationships.listFor(person).isEmpty()
                || proposals.listOpenFor(person).stream()
                        .filter(Proposal::isPair)
                        .map(other -> staff.get(other.partnerOf(person)))
                        .anyMatch(other -> isTold(other) && !isTold(staff.get(proposal.partnerOf(person))));
    }

    private static boolean isTold(Colleague colleague) {
        return DemoAccount.has(colleague.email());
    }

    private void decline(Proposal proposal, PersonId person, Decline.Reason reason) {
        answering.decline(proposal.id(), person, new Decline(reason));
    }
}
