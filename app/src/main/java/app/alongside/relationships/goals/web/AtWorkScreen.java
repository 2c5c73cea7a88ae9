package app.alongside.relationships.goals.web;

import app.alongside.people.Person;
import app.alongside.platform.PersonId;
import app.alongside.relationships.goals.Goal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The goals somebody is working on, across all relationships. */
public record AtWorkScreen(PersonId me, List<Goal> goals, Map<PersonId, Person> owners) {
    /** The first name of the peer whose goal it is; empty for one's own and for one of all. */
    public String peerName(Goal goal) {
        return Optional.ofNullable(goal.wording().owner())
                .filter(owner -> !owner.equals(me))
                .map(owners::get)
                .map(Person::firstName)
                .orElse("");
    }
}
