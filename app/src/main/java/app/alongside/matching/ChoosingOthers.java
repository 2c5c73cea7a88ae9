package app.alongside.matching;

import app.alongside.platform.PersonId;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets somebody ask another person instead of the one who was proposed. The proposal is withdrawn and a new one made, to
 * which the chooser has said yes; nobody else's match changes, for only people with a place left can be asked.
 */
@Component
public class ChoosingOthers {
    /** What became of it. */
    public enum Outcome {
        ASKED,
        /** Somebody else was faster, or something has come between the two. */
        TAKEN,
        NOT_OPEN
    }

    private final OpeningProposals opening;
    private final OtherChoices choices;
    private final ProposingOne proposing;
    private final ClosingProposals closing;
    private final Clock clock;

    ChoosingOthers(
            OpeningProposals opening,
            OtherChoices choices,
            ProposingOne proposing,
            ClosingProposals closing,
            Clock clock) {
        this.opening = opening;
        this.choices = choices;
        this.proposing = proposing;
        this.closing = closing;
        this.clock = clock;
    }

    /** {@code by} asks {@code other}; all three people are locked before anything is looked at. */
    @Transactional
    public Outcome choose(ProposalId id, PersonId by, PersonId other) {
        Proposal proposal = opening.lock(id, other);
        PersonId partner = proposal.partnerOf(by);
        if (!proposal.isOpen(clock.instant())) {
            return Outcome.NOT_OPEN;
        }
        if (!choices.listFree(proposal, by).contains(other)) {
            return Outcome.TAKEN;
        }
        closing.close(proposal, Proposal.How.WITHDRAWN, List.of(partner));
        proposing.propose(proposal, by, other);
        return Outcome.ASKED;
    }
}
