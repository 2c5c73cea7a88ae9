package app.alongside.relationships.help;

import app.alongside.people.Blocks;
import app.alongside.platform.PersonId;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.Relationships;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who is not to be asked by somebody, and how many questions have reached people lately. */
@Component
class AdvisorLimits {
    private static final Duration PERIOD = Duration.ofDays(30);

    private final Blocks blocks;
    private final Relationships relationships;
    private final AdviceRequests requests;
    private final Clock clock;

    AdvisorLimits(Blocks blocks, Relationships relationships, AdviceRequests requests, Clock clock) {
        this.blocks = blocks;
        this.relationships = relationships;
        this.requests = requests;
        this.clock = clock;
    }

    /** Those whom {@code asker} does not ask: themselves, whoever is apart from them, and peers, who are asked anyway. */
    Set<PersonId> listBarred(PersonId asker, Collection<PersonId> people) {
        List<PersonId> all = new ArrayList<>(people);
        all.add(asker);
        Set<PersonId> barred = new HashSet<>(blocks.mapApart(all).getOrDefault(asker, Set.of()));
        barred.add(asker);
        relationships.listFor(asker).stream()
                .filter(relationship -> !relationship.isOver())
                .map(Relationship::members)
                .forEach(barred::addAll);
        return barred;
    }

    /** How many questions reached each of these people within the last thirty days. */
    Map<PersonId, Integer> countLately(Collection<PersonId> people) {
        return requests.countReached(people, clock.instant().minus(PERIOD));
    }
}
