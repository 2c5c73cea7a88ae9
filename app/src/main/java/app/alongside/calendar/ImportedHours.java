package app.alongside.calendar;

import app.alongside.people.AvailabilityImport;
import app.alongside.platform.PersonId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Takes over weekly hours that came in a file. */
@Component
class ImportedHours implements AvailabilityImport {
    private final Availabilities availabilities;

    ImportedHours(Availabilities availabilities) {
        this.availabilities = availabilities;
    }

    @Override
    public boolean understands(String text) {
        return WeeklyHours.canRead(text);
    }

    @Override
    public void saveAll(List<Entry> entries) {
        Map<PersonId, WeeklyAvailability> hours = new HashMap<>();
        entries.forEach(entry -> hours.put(entry.person(), WeeklyAvailability.parse(entry.text(), entry.zone())));
        availabilities.saveAll(hours);
    }
}
