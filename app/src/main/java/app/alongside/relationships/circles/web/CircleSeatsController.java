package app.alongside.relationships.circles.web;

import app.alongside.identity.SignedIn;
import app.alongside.relationships.circles.BeginningCircles;
import app.alongside.relationships.circles.Circle;
import app.alongside.relationships.circles.CircleAccess;
import app.alongside.relationships.circles.CircleId;
import app.alongside.relationships.circles.JoiningCircles;
import app.alongside.relationships.circles.JoiningCircles.Outcome;
import app.alongside.ui.Flash;
import app.alongside.ui.Pages;
import java.util.Locale;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Joining a circle, leaving it, and letting it begin. */
@Controller
class CircleSeatsController {
    private final CircleAccess access;
    private final CircleScreens screens;
    private final JoiningCircles joining;
    private final BeginningCircles beginning;

    CircleSeatsController(
            CircleAccess access, CircleScreens screens, JoiningCircles joining, BeginningCircles beginning) {
        this.access = access;
        this.screens = screens;
        this.joining = joining;
        this.beginning = beginning;
    }

    @PostMapping("/circles/{circle}/seat")
    ModelAndView join(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable CircleId circle,
            BringsForm form,
            RedirectAttributes redirect) {
        Circle wanted = access.forParticipant(me, circle);
        if (form.isRefused()) {
            return Pages.refuse("relationships/circles/web/show", screens.one(wanted, me.personId(), form));
        }
        Outcome outcome = joining.join(circle, me.personId(), form.brings());
        if (outcome == Outcome.NO_LONGER_OPEN) {
            Flash.failed(redirect, "relationships.circles.no-longer-open");
            return new ModelAndView("redirect:/circles");
        }
        String what = wanted.has(me.personId()) ? "kept" : outcome.name().toLowerCase(Locale.ROOT);
        Flash.done(redirect, "relationships.circles.seat." + what);
        return new ModelAndView("redirect:" + wanted.path());
    }

    @PostMapping("/circles/{circle}/seat/removal")
    String leave(@AuthenticationPrincipal SignedIn me, @PathVariable CircleId circle, RedirectAttributes redirect) {
        access.forParticipant(me, circle);
        if (joining.leave(circle, me.personId())) {
            Flash.done(redirect, "relationships.circles.left");
        } else {
            Flash.failed(redirect, "relationships.circles.no-longer-open");
        }
        return "redirect:/circles";
    }

    @PostMapping("/circles/{circle}/beginning")
    String begin(@AuthenticationPrincipal SignedIn me, @PathVariable CircleId circle, RedirectAttributes redirect) {
        Circle wanted = access.forProposer(me, circle);
        if (beginning.begin(circle, me.personId())) {
            Flash.done(redirect, "relationships.circles.begun");
            return "redirect:/relationships/" + circle;
        }
        Flash.failed(redirect, "relationships.circles.cannot-begin");
        return "redirect:" + wanted.path();
    }
}
