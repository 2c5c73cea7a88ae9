package app.alongside.calendar.busy.web;

import app.alongside.calendar.CalendarPanel;
import app.alongside.calendar.busy.BusyCalendars;
import app.alongside.platform.PersonId;
import app.alongside.ui.FormErrors;
import app.alongside.ui.Panel;
import app.alongside.ui.Panel.Section;
import org.springframework.stereotype.Component;

/** One's own calendar, on the page of calendars. */
@Component
class BusyPanel implements CalendarPanel {
    private final BusyCalendars calendars;

    BusyPanel(BusyCalendars calendars) {
        this.calendars = calendars;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Panel show(PersonId person) {
        return new Panel(
                "calendar/busy/web/busy", new BusyScreen(calendars.find(person), FormErrors.none()), Section.MAIN);
    }
}
