package app.alongside.matching;

import app.alongside.audit.Audit;
import app.alongside.platform.PersonId;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets the people of an open proposal ask one another something before they answer. */
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
    private final Answers answers;
    private final Letters letters;
    private final Audit audit;
    private final Clock clock;

    AskingForMore(
            OpeningProposals opening, Questions questions, Answers answers, Letters letters, Audit audit, Clock clock) {
        this.opening = opening;
        this.questions = questions;
        this.answers = answers;
        this.letters = letters;
        this.audit = audit;
        this.clock = clock;
    }

    /** Puts a question of {@code by} to the others, by mail and on the proposal's page. */
    @Transactional
    public Outcome ask(ProposalId id, PersonId by, String words) {
        Outcome readable = check(words);
        if (readable != Outcome.SENT) {
            return readable;
        }
        Proposal proposal = opening.lock(id);
        List<PersonId> others = others(proposal, by);
        if (others.isEmpty()) {
            return Outcome.NOT_OPEN;
        }
        questions.add(id, by, words.strip());
        audit.record("proposal.question-asked", id.value(), Map.of());
        others.forEach(other -> letters.pass(Letter.QUESTION, proposal, other, new Letters.Saying(by, words.strip())));
        return Outcome.SENT;
    }

    /** Replies to a question of another; the first to reply does. */
    @Transactional
    public Outcome reply(ProposalId id, UUID question, PersonId by, String words) {
        Outcome readable = check(words);
        if (readable != Outcome.SENT) {
            return readable;
        }
        Proposal proposal = opening.lock(id);
        Optional<PersonId> asker =
                others(proposal, by).isEmpty() ? Optional.empty() : questions.reply(id, question, by, words.strip());
        if (asker.isEmpty()) {
            return Outcome.NOT_OPEN;
        }
        audit.record("proposal.question-replied", id.value(), Map.of());
        letters.pass(Letter.REPLY, proposal, asker.get(), new Letters.Saying(by, words.strip()));
        return Outcome.SENT;
    }

    /** Those whom {@code by} may still ask; nobody once it is closed, or {@code by} is out of it. */
    private List<PersonId> others(Proposal proposal, PersonId by) {
        List<PersonId> remaining = answers.count(proposal).remaining();
        return proposal.isOpenTo(by, clock.instant()) && remaining.contains(by)
                ? remaining.stream().filter(person -> !person.equals(by)).toList()
                : List.of();
    }

    private static Outcome check(String words) {
        if (words.isBlank()) {
            return Outcome.EMPTY;
        }
        return words.strip().length() > Question.LONGEST ? Outcome.TOO_LONG : Outcome.SENT;
    }
}
