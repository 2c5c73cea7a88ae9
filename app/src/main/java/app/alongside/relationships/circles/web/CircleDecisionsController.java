package app.alongside.relationships.circles.web;

import app.alongside.identity.SignedIn;
import app.alongside.programmes.ProgrammeAccess;
import app.alongside.programmes.ProgrammeId;
import app.alongside.relationships.circles.CircleAccess;
import app.alongside.relationships.circles.CircleId;
import app.alongside.relationships.circles.CircleRules;
import app.alongside.relationships.circles.DecidingOnCircles;
import app.alongside.ui.Flash;
import app.alongside.ui.Pages;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What coordinators decide about the circles of a programme. */
@Controller
class CircleDecisionsController {
    private static final String BASE = "/coordinate/programmes/{programme}/circles";
    private static final String PAGE = "relationships/circles/web/decide";

    private final ProgrammeAccess programmes;
    private final CircleAccess access;
    private final DecisionScreens screens;
    private final CircleRules rules;
    private final DecidingOnCircles deciding;

    CircleDecisionsController(
            ProgrammeAccess programmes,
            CircleAccess access,
            DecisionScreens screens,
            CircleRules rules,
            DecidingOnCircles deciding) {
        this.programmes = programmes;
        this.access = access;
        this.screens = screens;
        this.rules = rules;
        this.deciding = deciding;
    }

    @GetMapping(BASE)
    ModelAndView index(@AuthenticationPrincipal SignedIn me, @PathVariable ProgrammeId programme) {
        return Pages.show(PAGE, screens.of(programmes.forCoordinator(me, programme)));
    }

    @PostMapping(BASE + "/rule")
    String rule(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable ProgrammeId programme,
            @RequestParam(defaultValue = "") String approval,
            RedirectAttributes redirect) {
        programmes.forCoordinator(me, programme);
        if (approval.equals("first")) {
            rules.askForApproval(programme);
        } else {
            rules.openAtOnce(programme);
        }
        Flash.done(redirect, "relationships.circles.decide.rule-kept");
        return pageOf(programme);
    }

    @PostMapping(BASE + "/{circle}/approval")
    String approve(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable ProgrammeId programme,
            @PathVariable CircleId circle,
            RedirectAttributes redirect) {
        access.forCoordinator(me, programme, circle);
        say(redirect, deciding.approve(circle), "relationships.circles.decide.approved");
        return pageOf(programme);
    }

    @PostMapping(BASE + "/{circle}/refusal")
    ModelAndView decline(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable ProgrammeId programme,
            @PathVariable CircleId circle,
            RefusalForm form,
            RedirectAttributes redirect) {
        access.forCoordinator(me, programme, circle);
        if (form.isRefused()) {
            return Pages.refuse(PAGE, screens.of(programmes.forCoordinator(me, programme), circle, form));
        }
        say(redirect, deciding.decline(circle, form.reason()), "relationships.circles.decide.declined");
        return new ModelAndView(pageOf(programme));
    }

    private static void say(RedirectAttributes redirect, boolean done, String key) {
        if (done) {
            Flash.done(redirect, key);
        } else {
            Flash.failed(redirect, "relationships.circles.decide.too-late");
        }
    }

    private static String pageOf(ProgrammeId programme) {
        return "redirect:/coordinate/programmes/" + programme + "/circles";
    }
}
