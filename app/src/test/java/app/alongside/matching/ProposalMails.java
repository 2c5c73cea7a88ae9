package app.alongside.matching;

import app.alongside.relationships.RelationshipFixtures.Made;
import app.alongside.testing.SendsMails;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;

/** Every mail about a proposal. */
@TestComponent
public class ProposalMails implements SendsMails {
    private final Letters letters;
    private final Clock clock;

    ProposalMails(Letters letters, Clock clock) {
        this.letters = letters;
        this.clock = clock;
    }

    @Override
    public void sendEach(Made pair) {
        Instant now = clock.instant();
        Proposal proposal = new Proposal(
                new ProposalId(UUID.randomUUID()),
                pair.programme().id(),
                null,
                Duo.of(pair.one().id(), pair.other().id()),
                now,
                now.plus(Duration.ofDays(7)),
                new Proposal.Open());
        for (Letter letter : Letter.values()) {
            boolean quotes = letter == Letter.QUESTION || letter == Letter.REPLY || letter == Letter.HELLO;
            letters.send(letter, proposal, pair.other().id(), quotes ? "Mornings?\n<b>Or \"evenings\"</b> & more" : "");
        }
    }
}
