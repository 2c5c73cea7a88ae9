package app.alongside.matching;

import app.alongside.people.Person;
import app.alongside.relationships.RelationshipFixtures.Made;
import app.alongside.testing.SendsMails;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;

/** Every mail about a proposal, to two people or to a ring. */
@TestComponent
public class ProposalMails implements SendsMails {
    private static final Set<Letter> WITH_WORDS = EnumSet.of(Letter.QUESTION, Letter.REPLY, Letter.HELLO);
    private static final Set<Letter> OF_RINGS =
            EnumSet.of(Letter.PROPOSED, Letter.REMINDER, Letter.AGREED, Letter.CLOSED, Letter.LAPSED);

    private final Letters letters;
    private final Clock clock;

    ProposalMails(Letters letters, Clock clock) {
        this.letters = letters;
        this.clock = clock;
    }

    @Override
    public void sendEach(Made made) {
        boolean isPair = made.members().size() == 2;
        Company people = isPair
                ? Duo.of(made.one().id(), made.other().id())
                : new Ring(made.members().stream().map(Person::id).toList());
        Instant now = clock.instant();
        Proposal proposal = new Proposal(
                new ProposalId(UUID.randomUUID()),
                made.programme().id(),
                null,
                people,
                now,
                now.plus(Duration.ofDays(7)),
                new Proposal.Open());
        for (Letter letter : isPair ? EnumSet.allOf(Letter.class) : OF_RINGS) {
            String words = WITH_WORDS.contains(letter) ? "Mornings?\n<b>Or \"evenings\"</b> & more" : "";
            letters.send(letter, proposal, made.other().id(), words);
        }
    }
}
