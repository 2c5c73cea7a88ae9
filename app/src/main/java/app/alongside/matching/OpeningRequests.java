package app.alongside.matching;

import app.alongside.platform.PersonId;
import app.alongside.programmes.ProgrammeId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Asks somebody in the name of another: a proposal with the asker's yes and words, of which the other hears by mail. */
@Component
class OpeningRequests {
    private final MakingRequests making;
    private final Requests requests;
    private final Answers answers;
    private final AnsweringProposals.Notes notes;
    private final Letters letters;

    OpeningRequests(
            MakingRequests making,
            Requests requests,
            Answers answers,
            AnsweringProposals.Notes notes,
            Letters letters) {
        this.making = making;
        this.requests = requests;
        this.answers = answers;
        this.notes = notes;
        this.letters = letters;
    }

    /** Both must be locked, and nothing be in the way. */
    @Transactional(propagation = Propagation.MANDATORY)
    Proposal say(ProgrammeId programme, PersonId by, PersonId other, String words) {
        Proposal proposal = making.make(programme, by, other);
        if (!words.isEmpty()) {
            requests.write(proposal.id(), by, words);
        }
        answers.accept(proposal.id(), by);
        notes.requested(proposal, by);
        letters.send(Letter.HELLO, proposal, other, words);
        return proposal;
    }
}
