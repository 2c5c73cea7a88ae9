package app.alongside.matching.web;

import app.alongside.identity.SignedIn;
import app.alongside.matching.ProposalAccess;
import app.alongside.matching.ProposalId;
import app.alongside.matching.Reply;
import app.alongside.matching.RequestingPeers;
import app.alongside.matching.RequestingPeers.Outcome;
import app.alongside.matching.WithdrawingRequests;
import app.alongside.matching.discover.DiscoverAccess;
import app.alongside.platform.PersonId;
import app.alongside.programmes.Programme;
import app.alongside.programmes.ProgrammeId;
import app.alongside.ui.Flash;
import app.alongside.ui.FormErrors;
import app.alongside.ui.Pages;
import app.alongside.ui.Words;
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

/** Saying hello to somebody one has found, and taking it back. */
@Controller
class HelloController {
    private final DiscoverAccess access;
    private final HelloScreens screens;
    private final RequestingPeers requesting;
    private final ProposalAccess proposals;
    private final WithdrawingRequests withdrawing;
    private final Words words;

    HelloController(
            DiscoverAccess access,
            HelloScreens screens,
            RequestingPeers requesting,
            ProposalAccess proposals,
            WithdrawingRequests withdrawing,
            Words words) {
        this.access = access;
        this.screens = screens;
        this.requesting = requesting;
        this.proposals = proposals;
        this.withdrawing = withdrawing;
        this.words = words;
    }

    @GetMapping("/discover/{programme}/{person}")
    ModelAndView show(@AuthenticationPrincipal SignedIn me, @PathVariable UUID programme, @PathVariable UUID person) {
        Programme ready = access.forReady(me, new ProgrammeId(programme));
        return Pages.show("matching/web/hello", screens.build(ready, me.personId(), new PersonId(person)));
    }

    @PostMapping("/discover/{programme}/{person}")
    ModelAndView ask(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID programme,
            @PathVariable UUID person,
            @RequestParam(defaultValue = "") String note,
            RedirectAttributes redirect) {
        Programme ready = access.forReady(me, new ProgrammeId(programme));
        HelloScreen screen = screens.build(ready, me.personId(), new PersonId(person));
        Outcome outcome =
                requesting.request(ready.id(), me.personId(), screen.partner().id(), note);
        if (outcome == Outcome.ASKED || outcome == Outcome.KEPT) {
            Flash.done(
                    redirect,
                    "matching.flash."
                            + (outcome == Outcome.ASKED ? "hello" : screen.isForMatch() ? "short" : "choice-kept"),
                    screen.first());
            return new ModelAndView("redirect:/proposals");
        }
        return Pages.refuse("matching/web/hello", screen.with(note, refusal(me, screen, outcome)));
    }

    @PostMapping("/proposals/{id}/withdrawal")
    String withdraw(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, RedirectAttributes redirect) {
        ProposalId mine = proposals.forPairMember(me, new ProposalId(id)).id();
        if (withdrawing.withdraw(mine, me.personId()) == Reply.CLOSED) {
            Flash.done(redirect, "matching.flash.hello-withdrawn");
            return "redirect:/discover";
        }
        Flash.failed(redirect, "matching.flash.not_open");
        return "redirect:/proposals/" + id;
    }

    private FormErrors refusal(SignedIn me, HelloScreen screen, Outcome outcome) {
        String key = "matching.hello.refused." + outcome.name().toLowerCase(Locale.ROOT);
        return FormErrors.none().add("note", words.say(Locale.forLanguageTag(me.language()), key, screen.first()));
    }
}
