package app.alongside.matching;

import app.alongside.audit.Audit;
import app.alongside.platform.PersonId;
import app.alongside.programmes.ProgrammeId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets somebody ask another to be their peer, one at a time in a programme, and name two more who are asked should it not
 * come to that. A request is a proposal to which the asker has said yes; from there on it goes the way of any other, under
 * the same locks of both people.
 */
@Component
public class RequestingPeers {
    /** What became of it. */
    public enum Outcome {
        ASKED,
        /** It is on the list: for after the request that waits for its answer, or for the next match. */
        KEPT,
        /** The words are too many. */
        TOO_LONG,
        /** In this programme the coordinators make the matches. */
        NOT_HERE,
        /** The other is a next choice already. */
        CHOSEN,
        /** Three are asked or named already. */
        ENOUGH,
        /** The same person was asked not long ago. */
        LATELY,
        /** The asker has no place for another peer. */
        FULL,
        /** The other has no place, or does not come into question any more. */
        TAKEN
    }

    private final Seats seats;
    private final CheckingRequests checking;
    private final OpeningRequests hello;
    private final NextChoices choices;
    private final Audit audit;

    RequestingPeers(Seats seats, CheckingRequests checking, OpeningRequests hello, NextChoices choices, Audit audit) {
        this.seats = seats;
        this.checking = checking;
        this.hello = hello;
        this.choices = choices;
        this.audit = audit;
    }

    /** {@code by} says hello to {@code other}, now or when it is their turn; both are locked before anything is looked at. */
    @Transactional
    public Outcome request(ProgrammeId programme, PersonId by, PersonId other, String words) {
        if (words.strip().length() > Request.LONGEST) {
            return Outcome.TOO_LONG;
        }
        seats.lock(List.of(by, other));
        Outcome outcome = checking.check(programme, by, other);
        if (outcome == Outcome.ASKED) {
            hello.say(programme, by, other, words.strip());
        } else if (outcome == Outcome.KEPT) {
            choices.add(
                    new NextChoice(programme, by, other, checking.kind(programme), Optional.empty()), words.strip());
            audit.record("next-choice.named", programme.value(), Map.of());
        }
        return outcome;
    }
}
