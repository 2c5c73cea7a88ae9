package app.alongside.matching;

import app.alongside.matching.discover.Glimpse;
import app.alongside.matching.discover.Glimpsing;
import app.alongside.platform.PersonId;
import app.alongside.programmes.ProgrammeId;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets somebody ask another to be their peer, one at a time in a programme. It is a proposal to which they have said yes;
 * from there on it goes the way of any other, under the same locks of both people.
 */
@Component
public class RequestingPeers {
    /** What became of it. */
    public enum Outcome {
        ASKED,
        /** The words are too many. */
        TOO_LONG,
        /** In this programme the coordinators make the matches. */
        NOT_HERE,
        /** Another request still waits for its answer. */
        WAITING,
        /** The same person was asked not long ago. */
        LATELY,
        /** The asker has no place for another peer. */
        FULL,
        /** The other has no place, or does not come into question any more. */
        TAKEN
    }

    private final Seats seats;
    private final Checks checks;
    private final MakingRequests making;
    private final Requests requests;
    private final AnsweringProposals.Notes notes;
    private final Telling telling;

    RequestingPeers(
            Seats seats,
            Checks checks,
            MakingRequests making,
            Requests requests,
            AnsweringProposals.Notes notes,
            Telling telling) {
        this.seats = seats;
        this.checks = checks;
        this.making = making;
        this.requests = requests;
        this.notes = notes;
        this.telling = telling;
    }

    /** What decides whether somebody may ask. */
    @Component
    record Checks(SelfMatching selfMatching, FreePlaces places, Glimpsing glimpsing) {}

    /** How the yes is kept, and the other hears of it. */
    @Component
    record Telling(Answers answers, Letters letters) {}

    /** {@code by} says hello to {@code other}; both are locked before anything is looked at. */
    @Transactional
    public Outcome request(ProgrammeId programme, PersonId by, PersonId other, String words) {
        if (words.strip().length() > Request.LONGEST) {
            return Outcome.TOO_LONG;
        }
        seats.lock(List.of(by, other));
        Outcome outcome = check(programme, by, other);
        if (outcome == Outcome.ASKED) {
            ask(programme, by, other, words.strip());
        }
        return outcome;
    }

    /** What would become of it now. */
    @Transactional(readOnly = true)
    public Outcome check(ProgrammeId programme, PersonId by, PersonId other) {
        if (!checks.selfMatching().isAllowed(programme)) {
            return Outcome.NOT_HERE;
        }
        if (requests.findOpen(programme, by).isPresent()) {
            return Outcome.WAITING;
        }
        if (requests.hasAskedLately(by, other)) {
            return Outcome.LATELY;
        }
        if (checks.places().count(programme, List.of(by)).getOrDefault(by, 0) <= 0) {
            return Outcome.FULL;
        }
        Glimpse seen = checks.glimpsing()
                .glimpse(programme, by, List.of(other), List.of())
                .get(other);
        return seen == null || seen.isProposed() || !seen.hasRoom() ? Outcome.TAKEN : Outcome.ASKED;
    }

    private void ask(ProgrammeId programme, PersonId by, PersonId other, String words) {
        Proposal proposal = making.make(programme, by, other);
        if (!words.isEmpty()) {
            requests.write(proposal.id(), by, words);
        }
        telling.answers().accept(proposal.id(), by);
        notes.requested(proposal, by);
        telling.letters().send(Letter.Kind.HELLO, proposal, other, words);
    }
}
