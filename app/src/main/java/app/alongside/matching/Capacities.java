package app.alongside.matching;

import app.alongside.people.Profile;
import app.alongside.people.Profiles;
import app.alongside.platform.PersonId;
import app.alongside.programmes.Enrolment;
import app.alongside.programmes.Enrolments;
import app.alongside.programmes.ProgrammeId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How many partners people say they take, by their enrolment and their profile. */
@Component
class Capacities {
    private final Enrolments enrolments;
    private final Profiles profiles;

    Capacities(Enrolments enrolments, Profiles profiles) {
        this.enrolments = enrolments;
        this.profiles = profiles;
    }

    Places of(ProgrammeId programme, PersonId person) {
        return enrolments
                .find(programme, person)
                .filter(Enrolment::isIn)
                .map(enrolment ->
                        new Places(enrolment.partners(), profiles.get(person).partners()))
                .orElse(Places.NONE);
    }

    /** For those of these people who can be matched in the programme. */
    Map<PersonId, Places> ofReady(ProgrammeId programme, Collection<PersonId> people) {
        List<Enrolment> ready = enrolments.listReadyAmong(programme, people);
        Map<PersonId, Profile> byPerson =
                profiles.mapByIds(ready.stream().map(Enrolment::person).toList());
        Map<PersonId, Places> places = new HashMap<>();
        for (Enrolment enrolment : ready) {
            Profile profile = byPerson.get(enrolment.person());
            places.put(enrolment.person(), new Places(enrolment.partners(), profile == null ? 1 : profile.partners()));
        }
        return places;
    }
}
