package app.alongside.calendar.busy.web;

import app.alongside.calendar.busy.BusyCalendars;
import app.alongside.calendar.busy.ConnectingCalendars;
import app.alongside.identity.SignedIn;
import app.alongside.ui.Flash;
import app.alongside.ui.FormErrors;
import app.alongside.ui.Pages;
import app.alongside.ui.Words;
import java.util.Locale;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Giving the address of one's own calendar, and taking it back. */
@Controller
class BusyController {
    private final ConnectingCalendars connecting;
    private final BusyCalendars calendars;
    private final Words words;

    BusyController(ConnectingCalendars connecting, BusyCalendars calendars, Words words) {
        this.connecting = connecting;
        this.calendars = calendars;
        this.words = words;
    }

    /** What was typed is a secret: a refused address is not shown again. */
    @PostMapping("/calendars/busy")
    ModelAndView connect(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(name = "busy-address", defaultValue = "") String address,
            RedirectAttributes redirect) {
        if (!connecting.connect(me.personId(), address)) {
            String objection = words.say(Locale.forLanguageTag(me.language()), "calendar.busy.address-wrong");
            FormErrors errors = FormErrors.none().add("busy-address", objection);
            return Pages.refuse("calendar/busy/web/connect", new BusyScreen(calendars.find(me.personId()), errors));
        }
        Flash.done(redirect, "calendar.busy.connected");
        return new ModelAndView("redirect:/calendars");
    }

    @PostMapping("/calendars/busy/removal")
    String forget(@AuthenticationPrincipal SignedIn me, RedirectAttributes redirect) {
        connecting.forget(me.personId());
        Flash.done(redirect, "calendar.busy.forgotten");
        return "redirect:/calendars";
    }
}
