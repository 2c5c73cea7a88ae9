package app.alongside.relationships.messages;

import app.alongside.people.People;
import app.alongside.people.Person;
import app.alongside.platform.PersonId;
import app.alongside.platform.secrets.Secrets;
import app.alongside.platform.secrets.Vault;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.RelationshipId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Mails the other members what was written, unless a mail they have not followed waits already. The outbox keeps the
 * words sealed until they have left.
 */
@Component
class TellingOfMessages {
    private final Reading reading;
    private final ReplyTokens tokens;
    private final Secrets secrets;
    private final People people;
    private final MessagePost post;

    TellingOfMessages(Reading reading, ReplyTokens tokens, Secrets secrets, People people, MessagePost post) {
        this.reading = reading;
        this.tokens = tokens;
        this.secrets = secrets;
        this.people = people;
        this.post = post;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void tell(Relationship relationship, Message message, int number) {
        List<PersonId> toTell = reading.takeToTell(relationship.id(), relationship.peersOf(message.author()), number);
        if (toTell.isEmpty()) {
            return;
        }
        Map<PersonId, Person> members = people.mapByIds(relationship.members());
        Vault vault = secrets.open(Messages.ownerOf(relationship.id()));
        Person author = Objects.requireNonNull(members.get(message.author()));
        for (PersonId id : toTell) {
            Optional.ofNullable(members.get(id))
                    .filter(Person::active)
                    .ifPresent(reader -> post.written(
                            reader,
                            author,
                            message.text(),
                            new MessagePost.Way(
                                    relationship.path("/messages"),
                                    tokens.addressFor(relationship.id(), id, vault)
                                            .orElse(null))));
        }
    }

    /** Tells somebody that an answer by mail found no place. */
    @Transactional
    public void sayItDidNotArrive(RelationshipId relationship, Person person) {
        post.notTaken(person, "/relationships/" + relationship + "/messages");
    }
}
