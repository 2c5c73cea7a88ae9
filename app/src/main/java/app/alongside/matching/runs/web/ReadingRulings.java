package app.alongside.matching.runs.web;

import app.alongside.matching.Duo;
import app.alongside.matching.policy.PairRulings;
import app.alongside.people.People;
import app.alongside.people.Person;
import app.alongside.platform.PersonId;
import app.alongside.programmes.ProgrammeId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads who is kept together and apart in a programme. */
@Component
class ReadingRulings {
    private final PairRulings rulings;
    private final People people;

    ReadingRulings(PairRulings rulings, People people) {
        this.rulings = rulings;
        this.people = people;
    }

    /** All rulings on people who are in the directory, by name. */
    @Transactional(readOnly = true)
    public List<RulingRow> read(ProgrammeId programme) {
        Map<Duo, PairRulings.Ruling> ruled = rulings.mapByDuo(programme);
        Map<PersonId, Person> known = people.mapByIds(ruled.keySet().stream()
                .flatMap(duo -> duo.list().stream())
                .distinct()
                .toList());
        return ruled.entrySet().stream()
                .filter(entry -> known.keySet().containsAll(entry.getKey().list()))
                .map(entry -> row(entry.getKey(), entry.getValue(), known))
                .sorted(Comparator.comparing((RulingRow row) -> row.first().name())
                        .thenComparing(row -> row.second().name()))
                .toList();
    }

    private static RulingRow row(Duo duo, PairRulings.Ruling ruling, Map<PersonId, Person> known) {
        List<Person> two = duo.list().stream()
                .flatMap(id -> Stream.ofNullable(known.get(id)))
                .sorted(Comparator.comparing(Person::name))
                .toList();
        return new RulingRow(two.getFirst(), two.getLast(), ruling);
    }
}
