package app.alongside.matching;

import app.alongside.audit.Audit;
import app.alongside.platform.PersonId;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets the two people of an open proposal ask each other something before they answer. */
@Component
public class AskingForMore {
    /** What became of a question or a reply. */
    public enum Outcome {
        SENT,
        EMPTY,
        TOO_LONG,
        NOT_OPEN
    }

    private final OpeningProposals opening;
    private final Questions questions;
    private final Letters letters;
    private final Audit audit;
    private final Clock clock;

    AskingForMore(OpeningProposals opening, Questions questions, Letters letters, Audit audit, Clock clock) {
        this.opening = opening;
        this.questions = questions;
        this.letters = letters;
        this.audit = audit;
        this.clock = clock;
    }

    /** Puts a question of {@code by} to the other, by mail and on the proposal's page. */
    @Transactional
    public Outcome ask(ProposalId id, PersonId by, String words) {
        Outcome readable = check(words);
        if (readable != Outcome.SENT) {
            return readable;
        }
        Proposal proposal = opening.lock(id);
        PersonId partner = proposal.partnerOf(by);
        if (!proposal.isOpen(clock.instant())) {
            return Outcome.NOT_OPEN;
        }
        questions.add(id, by, words.strip());
        audit.record("proposal.question-asked", id.value(), Map.of());
        letters.send(Letter.QUESTION, proposal, partner, words.strip());
        return Outcome.SENT;
    }

    /** Replies to a question of the other. */
    @Transactional
    public Outcome reply(ProposalId id, UUID question, PersonId by, String words) {
        Outcome readable = check(words);
        if (readable != Outcome.SENT) {
            return readable;
        }
        Proposal proposal = opening.lock(id);
        PersonId partner = proposal.partnerOf(by);
        if (!proposal.isOpen(clock.instant()) || !questions.reply(id, question, by, words.strip())) {
            return Outcome.NOT_OPEN;
        }
        audit.record("proposal.question-replied", id.value(), Map.of());
        letters.send(Letter.REPLY, proposal, partner, words.strip());
        return Outcome.SENT;
    }

    private static Outcome check(String words) {
        if (words.isBlank()) {
            return Outcome.EMPTY;
        }
        return words.strip().length() > Question.LONGEST ? Outcome.TOO_LONG : Outcome.SENT;
    }
}
