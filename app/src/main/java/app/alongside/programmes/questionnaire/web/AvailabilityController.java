package app.alongside.programmes.questionnaire.web;

import app.alongside.calendar.Availabilities;
import app.alongside.calendar.WeeklyAvailability;
import app.alongside.identity.SignedIn;
import app.alongside.platform.PersonId;
import app.alongside.ui.Flash;
import app.alongside.ui.Pages;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Saves when somebody is free, as the boxes of the table are ticked. */
@Controller
class AvailabilityController {
    private final Availabilities availabilities;

    AvailabilityController(Availabilities availabilities) {
        this.availabilities = availabilities;
    }

    @PostMapping("/profile/answers/availability")
    ModelAndView save(
            @AuthenticationPrincipal SignedIn me,
            AvailabilityForm form,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean byScript,
            RedirectAttributes redirect) {
        WeeklyAvailability hours = read(me.personId(), form);
        availabilities.save(me.personId(), hours);
        if (byScript) {
            var screen = new AvailabilityScreen(hours, form.grid(), form.target(), true);
            return Pages.show("programmes/questionnaire/web/availability", screen);
        }
        if (!form.goesOn()) {
            Flash.done(redirect, "programmes.availability.saved");
        }
        return new ModelAndView("redirect:" + form.target());
    }

    private WeeklyAvailability read(PersonId person, AvailabilityForm form) {
        ZoneId zone = findZone(form.zone())
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.UNPROCESSABLE_CONTENT, "No such time zone: " + form.zone()));
        WeeklyAvailability before = availabilities.find(person).orElseGet(() -> WeeklyAvailability.none(zone));
        return form.grid().read(before, zone, Set.copyOf(form.free()));
    }

    private static Optional<ZoneId> findZone(String text) {
        try {
            return Optional.of(ZoneId.of(text));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }
}
