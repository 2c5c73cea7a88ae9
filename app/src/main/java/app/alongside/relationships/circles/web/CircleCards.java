package app.alongside.relationships.circles.web;

import app.alongside.people.People;
import app.alongside.people.Person;
import app.alongside.platform.PersonId;
import app.alongside.programmes.Programme;
import app.alongside.programmes.ProgrammeId;
import app.alongside.programmes.Programmes;
import app.alongside.relationships.circles.Circle;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes circles ready to be shown: with the people in them and the programme they belong to. */
@Component
class CircleCards {
    private final People people;
    private final Programmes programmes;

    CircleCards(People people, Programmes programmes) {
        this.people = people;
        this.programmes = programmes;
    }

    @Transactional(readOnly = true)
    public List<CircleCard> list(List<Circle> circles, PersonId viewer) {
        Map<PersonId, Person> known = people.mapByIds(circles.stream()
                .flatMap(circle -> Stream.concat(Stream.of(circle.proposer()), circle.seats().stream()))
                .collect(Collectors.toSet()));
        Map<ProgrammeId, Programme> designs = circles.stream()
                .map(Circle::programmeId)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), programmes::get));
        return circles.stream()
                .map(circle -> new CircleCard(
                        circle, Objects.requireNonNull(designs.get(circle.programmeId())), known, viewer))
                .toList();
    }

    CircleCard one(Circle circle, PersonId viewer) {
        return list(List.of(circle), viewer).getFirst();
    }
}
