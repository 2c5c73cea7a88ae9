package app.alongside.care.web;

import app.alongside.care.Concern;
import app.alongside.care.Readers;
import app.alongside.care.Statement;
import app.alongside.care.TalkingThrough;
import app.alongside.care.web.ConversationScreen.Typed;
import app.alongside.people.People;
import app.alongside.people.Person;
import app.alongside.platform.PersonId;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.Relationships;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together the page of one concern, for its readers and for the person who raised it. */
@Component
class ConcernPages {
    private final TalkingThrough talking;
    private final Readers readers;
    private final People people;
    private final Relationships relationships;

    ConcernPages(TalkingThrough talking, Readers readers, People people, Relationships relationships) {
        this.talking = talking;
        this.readers = readers;
        this.people = people;
        this.relationships = relationships;
    }

    @Transactional(readOnly = true)
    public ConversationScreen forRaiser(Concern concern, Typed typed) {
        return show(concern, false, typed);
    }

    /** A reader who may not know who raised it is not told either which relationship it is about. */
    @Transactional(readOnly = true)
    public ConversationScreen forReader(Concern concern, Typed typed) {
        return show(concern, true, typed);
    }

    private ConversationScreen show(Concern concern, boolean forReader, Typed typed) {
        List<Statement> statements = talking.listStatements(concern);
        Map<PersonId, List<Instant>> looks = readers.mapLooks(concern.id());
        boolean all = !forReader || concern.request().named();
        Set<PersonId> named = new HashSet<>(looks.keySet());
        statements.stream()
                .filter(statement -> all || !statement.isByRaiser())
                .forEach(statement -> named.add(statement.by()));
        if (all) {
            named.add(concern.raisedBy());
        }
        return new ConversationScreen(
                concern,
                forReader,
                statements,
                people.mapByIds(named),
                looks,
                all ? listOthers(concern) : List.of(),
                typed);
    }

    private List<Person> listOthers(Concern concern) {
        RelationshipId about = concern.request().relationship();
        return about == null
                ? List.of()
                : List.copyOf(people.mapByIds(relationships.get(about).peersOf(concern.raisedBy()))
                        .values());
    }
}
