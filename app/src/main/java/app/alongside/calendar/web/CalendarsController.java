package app.alongside.calendar.web;

import app.alongside.calendar.CalendarPanel;
import app.alongside.identity.SignedIn;
import app.alongside.platform.PersonId;
import app.alongside.ui.Pages;
import java.util.Comparator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page on which people connect their calendars, composed of what is kept in several places. */
@Controller
class CalendarsController {
    private final ObjectProvider<CalendarPanel> panels;

    CalendarsController(ObjectProvider<CalendarPanel> panels) {
        this.panels = panels;
    }

    @GetMapping("/calendars")
    ModelAndView show(@AuthenticationPrincipal SignedIn me) {
        PersonId person = me.personId();
        return Pages.show(
                "calendar/web/calendars",
                new CalendarsScreen(panels.stream()
                        .sorted(Comparator.comparingInt(CalendarPanel::order))
                        .map(panel -> panel.show(person))
                        .toList()));
    }
}
