package app.alongside.matching.web;

import app.alongside.calendar.Availabilities;
import app.alongside.calendar.WeeklyAvailability;
import app.alongside.people.People;
import app.alongside.people.Person;
import app.alongside.people.Profile;
import app.alongside.people.Profiles;
import app.alongside.platform.PersonId;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Two people and what one may know of the other before they have agreed.
 *
 * @param says what the partner writes about themselves
 * @param places how many partners the reader takes in all
 */
record KnownPair(Person me, Person partner, Optional<WeekStrip> week, Said says, int places) {
    /** Reads pairs. */
    @Component
    static class Reading {
        private final People people;
        private final Profiles profiles;
        private final Availabilities availabilities;
        private final Clock clock;

        Reading(People people, Profiles profiles, Availabilities availabilities, Clock clock) {
            this.people = people;
            this.profiles = profiles;
            this.availabilities = availabilities;
            this.clock = clock;
        }

        @Transactional(readOnly = true)
        KnownPair read(PersonId reader, PersonId partner) {
            List<PersonId> both = List.of(reader, partner);
            Map<PersonId, Person> known = people.mapByIds(both);
            Map<PersonId, Profile> said = profiles.mapByIds(both);
            return new KnownPair(
                    Objects.requireNonNull(known.get(reader)),
                    Objects.requireNonNull(known.get(partner)),
                    week(reader, partner),
                    Said.by(Objects.requireNonNull(said.get(partner))),
                    Objects.requireNonNull(said.get(reader)).partners());
        }

        private Optional<WeekStrip> week(PersonId reader, PersonId partner) {
            Map<PersonId, WeeklyAvailability> weeks = availabilities.mapByIds(List.of(reader, partner));
            WeeklyAvailability mine = weeks.get(reader);
            WeeklyAvailability theirs = weeks.get(partner);
            if (mine == null || theirs == null || mine.isEmpty() || theirs.isEmpty()) {
                return Optional.empty();
            }
            LocalDate monday =
                    LocalDate.now(clock.withZone(mine.zone())).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
            return Optional.of(WeekStrip.of(mine, List.of(theirs), monday));
        }
    }
}
