package app.alongside.relationships;

import app.alongside.learning.LearningMoments;
import app.alongside.people.People;
import app.alongside.platform.PersonId;
import app.alongside.relationships.Peers.Row;
import java.util.List;
import java.util.Locale;
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
        return peers.listFor(person).stream()
                .filter(row -> row.relationship().isActive()
                        && row.relationship().findTopic().isEmpty())
                .map(row -> momentOf(row, locale))
                .toList();
    }

    private static Moment momentOf(Row row, Locale locale) {
        Journey journey = row.journey();
        return new Moment(
                row.firstNames(locale),
                journey.legs().get(journey.number() - 1).stage().key(),
                journey.number(),
                journey.legs().size(),
                row.relationship().path(""));
    }
}
