package app.alongside.relationships.closing.web;

import app.alongside.identity.SignedIn;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.RelationshipAccess;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.Workspace;
import app.alongside.relationships.closing.PlanningEnds;
import app.alongside.relationships.closing.WritingParts;
import app.alongside.relationships.closing.WritingParts.Result;
import app.alongside.ui.Flash;
import app.alongside.ui.FormErrors;
import app.alongside.ui.Pages;
import app.alongside.ui.Words;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The planned end of a relationship: when, and what each member brings to it. */
@Controller
class ClosingController {
    static final String PAGE = "relationships/closing/web/show";
    private static final int MONTHS_AT_MOST = 12;

    private final RelationshipAccess access;
    private final ClosingScreens screens;
    private final PlanningEnds planning;
    private final WritingParts writing;
    private final Words words;

    ClosingController(
            RelationshipAccess access,
            ClosingScreens screens,
            PlanningEnds planning,
            WritingParts writing,
            Words words) {
        this.access = access;
        this.screens = screens;
        this.planning = planning;
        this.writing = writing;
        this.words = words;
    }

    @GetMapping("/relationships/{id}/closing")
    ModelAndView show(@AuthenticationPrincipal SignedIn me, @PathVariable RelationshipId id) {
        return Pages.show(PAGE, screens.open(access.forMember(me, id), me.personId()));
    }

    @PostMapping("/relationships/{id}/closing/day")
    ModelAndView plan(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable RelationshipId id,
            @RequestParam(defaultValue = "") String endsOn,
            RedirectAttributes redirect) {
        ClosingScreen screen = screens.open(access.forWork(me, id), me.personId());
        Optional<LocalDate> day = read(endsOn, screen.workspace().today());
        if (day.isEmpty()) {
            return refuse(screen, endsOn);
        }
        planning.plan(id, me.personId(), day.get());
        Flash.done(redirect, "relationships.closing.planned");
        return new ModelAndView("redirect:" + screen.workspace().path("/closing"));
    }

    @PostMapping("/relationships/{id}/closing/agenda")
    String putOnAgenda(
            @AuthenticationPrincipal SignedIn me, @PathVariable RelationshipId id, RedirectAttributes redirect) {
        Relationship relationship = access.forWork(me, id);
        Workspace workspace = screens.open(relationship, me.personId()).workspace();
        if (planning.putOnAgenda(id, say(workspace, "relationships.closing.point"))) {
            Flash.done(redirect, "relationships.closing.on-agenda");
        } else {
            Flash.failed(redirect, "relationships.closing.not-on-agenda");
        }
        return "redirect:" + relationship.path("/closing");
    }

    @PostMapping("/relationships/{id}/closing")
    String openWithoutWaiting(
            @AuthenticationPrincipal SignedIn me, @PathVariable RelationshipId id, RedirectAttributes redirect) {
        Relationship relationship = access.forWork(me, id);
        if (writing.openWithoutWaiting(id, me.personId()) == Result.OPENED) {
            Flash.done(redirect, "relationships.closing.opened");
        } else {
            Flash.failed(redirect, "relationships.closing.not-now");
        }
        return "redirect:" + relationship.path("/closing");
    }

    private ModelAndView refuse(ClosingScreen screen, String endsOn) {
        FormErrors wrong = FormErrors.none().add("endsOn", say(screen.workspace(), "relationships.closing.which-day"));
        return Pages.refuse(PAGE, screen.with(screen.typed().withDay(endsOn, wrong)));
    }

    private String say(Workspace workspace, String key) {
        return words.say(workspace.me().locale(), key);
    }

    private static Optional<LocalDate> read(String text, LocalDate today) {
        try {
            return Optional.of(LocalDate.parse(text.strip()))
                    .filter(day -> day.isAfter(today) && !day.isAfter(today.plusMonths(MONTHS_AT_MOST)));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
