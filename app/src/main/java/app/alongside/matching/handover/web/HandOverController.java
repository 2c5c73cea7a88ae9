package app.alongside.matching.handover.web;

import app.alongside.identity.SignedIn;
import app.alongside.matching.SendingHandOvers;
import app.alongside.matching.handover.HandOverPlan;
import app.alongside.matching.handover.PlanningHandOvers;
import app.alongside.platform.PersonId;
import app.alongside.programmes.Enrolments;
import app.alongside.programmes.Programme;
import app.alongside.programmes.ProgrammeAccess;
import app.alongside.programmes.ProgrammeId;
import app.alongside.ui.Flash;
import app.alongside.ui.Pages;
import java.util.Locale;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who could take over the partners of somebody who stepped back, and asking them. */
@Controller
class HandOverController {
    private final ProgrammeAccess access;
    private final Enrolments enrolments;
    private final PlanningHandOvers planning;
    private final SendingHandOvers sending;
    private final HandOverScreens screens;

    HandOverController(
            ProgrammeAccess access,
            Enrolments enrolments,
            PlanningHandOvers planning,
            SendingHandOvers sending,
            HandOverScreens screens) {
        this.access = access;
        this.enrolments = enrolments;
        this.planning = planning;
        this.sending = sending;
        this.screens = screens;
    }

    @GetMapping("/coordinate/programmes/{id}/matching/hand-over/{person}")
    ModelAndView show(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @PathVariable UUID person) {
        Programme programme = access.forCoordinator(me, new ProgrammeId(id));
        HandOverPlan plan = plan(programme, new PersonId(person));
        return Pages.show(
                "matching/handover/web/handover", screens.build(programme, plan, Locale.forLanguageTag(me.language())));
    }

    /** Asks the people of the plan that was looked at; refuses if another one is right by now. */
    @PostMapping("/coordinate/programmes/{id}/matching/hand-over/{person}")
    String send(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @PathVariable UUID person,
            @RequestParam(defaultValue = "") String pairs,
            RedirectAttributes redirect) {
        Programme programme = access.forCoordinator(me, new ProgrammeId(id));
        HandOverPlan plan = plan(programme, new PersonId(person));
        boolean same = HandOverScreen.name(plan.askable()).equals(pairs);
        int sent = same ? sending.send(programme.id(), plan.away(), plan.askable()) : 0;
        if (sent == 0) {
            Flash.failed(redirect, "matching.handover.flash.changed");
        } else {
            Flash.done(redirect, "matching.handover.flash.sent", String.valueOf(sent));
        }
        return "redirect:/coordinate/programmes/" + id + "/matching/hand-over/" + person;
    }

    private HandOverPlan plan(Programme programme, PersonId person) {
        if (enrolments.find(programme.id(), person).isEmpty()) {
            throw new NoSuchHandOver(person);
        }
        return planning.plan(programme.id(), person);
    }
}
