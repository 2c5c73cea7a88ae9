package app.alongside.matching.runs;

import app.alongside.calendar.Availabilities;
import app.alongside.calendar.WeeklyAvailability;
import app.alongside.people.People;
import app.alongside.people.Person;
import app.alongside.people.Profile;
import app.alongside.people.Profiles;
import app.alongside.platform.PersonId;
import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where what is known about people comes from. */
@Component
class Sources {
    private final People people;
    private final Profiles profiles;
    private final Availabilities availabilities;

    Sources(People people, Profiles profiles, Availabilities availabilities) {
        this.people = people;
        this.profiles = profiles;
        this.availabilities = availabilities;
    }

    /** What is known about people, by their ids; who said nothing about their week is absent from the weeks. */
    record Known(
            Map<PersonId, Person> people, Map<PersonId, Profile> profiles, Map<PersonId, WeeklyAvailability> weeks) {}

    @Transactional(readOnly = true)
    Known know(Collection<PersonId> ids) {
        return new Known(people.mapByIds(ids), profiles.mapByIds(ids), availabilities.mapByIds(ids));
    }
}
