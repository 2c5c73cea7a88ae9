package app.alongside.programmes.questionnaire.web;

import app.alongside.calendar.Availabilities;
import app.alongside.calendar.WeeklyAvailability;
import app.alongside.people.Person;
import app.alongside.people.Profile;
import app.alongside.people.ProfilePanel;
import app.alongside.ui.Panel;
import app.alongside.ui.Panel.Section;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The hours when somebody is free, on their profile. */
@Component
class AvailabilityPanel implements ProfilePanel {
    private final Availabilities availabilities;

    AvailabilityPanel(Availabilities availabilities) {
        this.availabilities = availabilities;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Panel show(Person person, Profile profile, Set<String> asked) {
        WeeklyAvailability hours =
                availabilities.find(person.id()).orElseGet(() -> WeeklyAvailability.none(person.zone()));
        AvailabilityGrid grid = AvailabilityGrid.showing(hours, asked.contains("halves"), asked.contains("nights"));
        var screen = new AvailabilityScreen(hours, grid, "/profile", false);
        return new Panel("programmes/questionnaire/web/availability-panel", screen, Section.MAIN);
    }
}
