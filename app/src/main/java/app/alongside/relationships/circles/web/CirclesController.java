package app.alongside.relationships.circles.web;

import app.alongside.identity.SignedIn;
import app.alongside.programmes.Programme;
import app.alongside.relationships.circles.Circle;
import app.alongside.relationships.circles.CircleAccess;
import app.alongside.relationships.circles.CircleId;
import app.alongside.relationships.circles.ProposingCircles;
import app.alongside.ui.Flash;
import app.alongside.ui.Pages;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The circles of one's programmes, to look at and to propose. */
@Controller
class CirclesController {
    private static final String PROPOSE = "relationships/circles/web/propose";

    private final CircleAccess access;
    private final CircleScreens screens;
    private final ProposingCircles proposing;

    CirclesController(CircleAccess access, CircleScreens screens, ProposingCircles proposing) {
        this.access = access;
        this.screens = screens;
        this.proposing = proposing;
    }

    @GetMapping("/circles")
    ModelAndView index(@AuthenticationPrincipal SignedIn me) {
        return Pages.show("relationships/circles/web/index", screens.all(me.personId()));
    }

    @GetMapping("/circles/new")
    ModelAndView ask(@AuthenticationPrincipal SignedIn me) {
        List<Programme> programmes = access.listProgrammesOf(me.personId());
        return programmes.isEmpty()
                ? new ModelAndView("redirect:/circles")
                : Pages.show(PROPOSE, new ProposeScreen(programmes, CircleForm.empty(), false));
    }

    @PostMapping("/circles")
    ModelAndView propose(@AuthenticationPrincipal SignedIn me, CircleForm form, RedirectAttributes redirect) {
        List<Programme> programmes = access.listProgrammesOf(me.personId());
        if (!form.listWrong(programmes).isEmpty()) {
            return Pages.refuse(PROPOSE, new ProposeScreen(programmes, form, true));
        }
        Circle circle = proposing.propose(
                form.chosenAmong(programmes).orElseThrow(), me.personId(), form.plan(), form.brings());
        Flash.done(redirect, "relationships.circles.proposed." + (circle.isOpen() ? "open" : "asked"));
        return new ModelAndView("redirect:" + circle.path());
    }

    @GetMapping("/circles/{circle}")
    ModelAndView show(@AuthenticationPrincipal SignedIn me, @PathVariable CircleId circle) {
        Circle found = access.forParticipant(me, circle);
        return found.hasWorkspace()
                ? new ModelAndView("redirect:/relationships/" + circle)
                : Pages.show("relationships/circles/web/show", screens.one(found, me.personId()));
    }
}
