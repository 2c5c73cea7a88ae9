package app.alongside.relationships;

import app.alongside.learning.LearningMoments;
import app.alongside.people.People;
import app.alongside.platform.PersonId;
import app.alongside.relationships.Peers.Row;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells the library where somebody's relationships stand on their journeys. */
@Component
class RelationshipMoments implements LearningMoments {
    private final Peers peers;
    private final People people;

    RelationshipMoments(Peers peers, People people) {
        this.peers = peers;
        this.people = people;
    }

    @Override
    public List<Moment> listFor(PersonId person) {
        Locale locale = people.get(person).locale();
        return active(person)
                .filter(row -> row.relationship().findTopic().isEmpty())
                .map(row -> momentOf(row, locale))
                .toList();
    }

    @Override
    public List<Together> listTogether(PersonId person) {
        Locale locale = people.get(person).locale();
        return active(person).map(row -> togetherOf(row, locale)).toList();
    }

    private Stream<Row> active(PersonId person) {
        return peers.listFor(person).stream().filter(row -> row.relationship().isActive());
    }

    private static Together togetherOf(Row row, Locale locale) {
        return new Together(row.firstNames(locale), row.relationship().path(""));
    }

    private static Moment momentOf(Row row, Locale locale) {
        Journey journey = row.journey();
        return new Moment(
                togetherOf(row, locale),
                journey.stage().key(),
                journey.number(),
                journey.legs().size());
    }
}
