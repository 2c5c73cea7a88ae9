package app.alongside.matching;

import app.alongside.people.Person;
import app.alongside.platform.PersonId;
import app.alongside.relationships.RelationshipFixtures.Made;
import app.alongside.testing.SendsMails;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;

/** Every mail about a proposal, to two people, to a ring or to a circle. */
@TestComponent
public class ProposalMails implements SendsMails {
    private static final Set<Letter> WITH_WORDS = EnumSet.of(Letter.QUESTION, Letter.REPLY, Letter.HELLO);
    private static final Set<Letter> TO_MANY =
            EnumSet.of(Letter.PROPOSED, Letter.REMINDER, Letter.AGREED, Letter.CLOSED, Letter.LAPSED);

    private final Letters letters;
    private final Clock clock;

    ProposalMails(Letters letters, Clock clock) {
        this.letters = letters;
        this.clock = clock;
    }

    @Override
    public void sendEach(Made made) {
        List<PersonId> people = made.members().stream().map(Person::id).toList();
        if (people.size() == 2) {
            send(made, Duo.of(people.getFirst(), people.getLast()), EnumSet.allOf(Letter.class));
        } else {
            send(made, new Ring(people), TO_MANY);
            send(made, new Circle(people, Circle.SMALLEST), TO_MANY);
        }
    }

    private void send(Made made, Company people, Set<Letter> kinds) {
        Instant now = clock.instant();
        Proposal proposal = new Proposal(
                new ProposalId(UUID.randomUUID()),
                made.programme().id(),
                null,
                people,
                now,
                now.plus(Duration.ofDays(7)),
                new Proposal.Open());
        for (Letter letter : kinds) {
            String words = WITH_WORDS.contains(letter) ? "Mornings?\n<b>Or \"evenings\"</b> & more" : "";
            letters.send(letter, proposal, made.other().id(), words);
        }
    }
}
