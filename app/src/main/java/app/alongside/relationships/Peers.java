package app.alongside.relationships;

import app.alongside.people.People;
import app.alongside.people.Person;
import app.alongside.platform.PersonId;
import app.alongside.platform.ReadOnce;
import app.alongside.programmes.Programme;
import app.alongside.programmes.ProgrammeId;
import app.alongside.programmes.Programmes;
import com.ibm.icu.text.ListFormatter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whom somebody works with: the relationships of a person, ready to be shown in a list. */
@Component
public class Peers {
    private final Relationships relationships;
    private final People people;
    private final Programmes programmes;
    private final Clock clock;

    Peers(Relationships relationships, People people, Programmes programmes, Clock clock) {
        this.relationships = relationships;
        this.people = people;
        this.programmes = programmes;
        this.clock = clock;
    }

    /** One relationship as its member sees it in a list. */
    public record Row(Relationship relationship, Programme programme, List<Person> peers, Journey journey) {
        /** The topic of a circle, else the peers' names as a list in the reader's language. */
        public String names(Locale locale) {
            return relationship.findTopic().orElseGet(() -> list(locale));
        }

        private String list(Locale locale) {
            return ListFormatter.getInstance(locale)
                    .format(peers.stream().map(Person::name).toList());
        }

        /** The topic of a circle, else the peers' first names as a list in the reader's language. */
        public String firstNames(Locale locale) {
            return relationship
                    .findTopic()
                    .orElseGet(() -> ListFormatter.getInstance(locale)
                            .format(peers.stream().map(Person::firstName).toList()));
        }

        public boolean isOver() {
            return relationship.isOver();
        }
    }

    /** Everything the person is or was in: what goes on first, then the newest first. Parts of one page share one reading. */
    @Transactional(readOnly = true)
    public List<Row> listFor(PersonId person) {
        return ReadOnce.get(new Asked(person), () -> read(person));
    }

    /** The pair that a page about the whole day speaks of: the newest of those the person is working in. */
    @Transactional(readOnly = true)
    public Optional<Row> findPairOf(PersonId person) {
        return listFor(person).stream()
                .filter(row -> row.relationship().isActive())
                .filter(row -> !row.relationship().isCircle())
                .findFirst();
    }

    private record Asked(PersonId person) {}

    private List<Row> read(PersonId person) {
        List<Relationship> all = relationships.listFor(person);
        Map<PersonId, Person> known = people.mapByIds(
                all.stream().flatMap(one -> one.members().stream()).collect(Collectors.toSet()));
        Map<ProgrammeId, Programme> designs = all.stream()
                .map(Relationship::programmeId)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), programmes::get));
        LocalDate today = LocalDate.now(clock);
        return all.stream()
                .map(one -> {
                    Programme programme = Objects.requireNonNull(designs.get(one.programmeId()));
                    return new Row(
                            one, programme, peersOf(one, person, known), Journey.of(one, programme.stages(), today));
                })
                .toList();
    }

    private static List<Person> peersOf(Relationship relationship, PersonId person, Map<PersonId, Person> known) {
        return relationship.peersOf(person).stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .toList();
    }
}
