package app.alongside.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.alongside.people.AvailabilityImport;
import app.alongside.platform.CurrentOrganisation;
import app.alongside.platform.PersonId;
import app.alongside.testing.AlongsideTest;
import app.alongside.testing.OrganisationFixtures;
import java.time.ZoneId;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AlongsideTest
class AvailabilitiesTest {
    @Autowired
    Availabilities availabilities;

    @Autowired
    AvailabilityImport imported;

    @Autowired
    OrganisationFixtures organisations;

    private final PersonId ama = new PersonId(UUID.randomUUID());
    private final PersonId kofi = new PersonId(UUID.randomUUID());

    @Test
    void keepsWhatSomebodySaidLast() {
        WeeklyAvailability lisbon = WeeklyAvailability.parse("Mon 09:00-12:00", ZoneId.of("Europe/Lisbon"));
        WeeklyAvailability pune = WeeklyAvailability.parse("Tue 14:00-16:30", ZoneId.of("Asia/Kolkata"));
        CurrentOrganisation.run(organisations.anOrganisation().organisation().id(), () -> {
            availabilities.save(ama, lisbon);
            availabilities.save(ama, pune);
            assertThat(availabilities.get(ama)).isEqualTo(pune);
        });
    }

    @Test
    void takesOverHoursFromAFile() {
        ZoneId pune = ZoneId.of("Asia/Kolkata");
        assertThat(imported.understands("Mon-Wed 09:00-12:00")).isTrue();
        assertThat(imported.understands("mornings")).isFalse();
        CurrentOrganisation.run(organisations.anOrganisation().organisation().id(), () -> {
            imported.saveAll(List.of(new AvailabilityImport.Entry(ama, pune, "Mon-Tue 09:00-10:00")));
            assertThat(availabilities.get(ama).format()).isEqualTo("Mon 09:00-10:00;Tue 09:00-10:00");
            assertThat(availabilities.get(ama).zone()).isEqualTo(pune);
        });
    }

    @Test
    void whoSaidNothingIsUnknown() {
        WeeklyAvailability hours = WeeklyAvailability.parse("Mon 09:00-12:00", ZoneId.of("Europe/Lisbon"));
        CurrentOrganisation.run(organisations.anOrganisation().organisation().id(), () -> {
            availabilities.save(ama, hours);
            assertThat(availabilities.find(kofi)).isEmpty();
            assertThat(availabilities.mapByIds(List.of(ama, kofi))).containsOnlyKeys(ama);
            assertThatThrownBy(() -> availabilities.get(kofi))
                    .isInstanceOf(NoSuchElementException.class)
                    .hasMessageContaining(kofi.toString());
        });
    }
}
