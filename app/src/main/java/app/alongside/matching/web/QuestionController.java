package app.alongside.matching.web;

import app.alongside.identity.SignedIn;
import app.alongside.matching.AskingForMore;
import app.alongside.matching.AskingForMore.Outcome;
import app.alongside.matching.Proposal;
import app.alongside.matching.ProposalAccess;
import app.alongside.matching.ProposalId;
import app.alongside.ui.Flash;
import app.alongside.ui.FormErrors;
import app.alongside.ui.Words;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Questions the people of a proposal put to each other before they answer. */
@Controller
class QuestionController {
    private final ProposalAccess access;
    private final ProposalPages pages;
    private final AskingForMore asking;
    private final Words words;

    QuestionController(ProposalAccess access, ProposalPages pages, AskingForMore asking, Words words) {
        this.access = access;
        this.pages = pages;
        this.asking = asking;
        this.words = words;
    }

    @PostMapping("/proposals/{id}/questions")
    ModelAndView ask(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String question,
            RedirectAttributes redirect) {
        Proposal proposal = access.forMember(me, new ProposalId(id));
        Outcome outcome = asking.ask(proposal.id(), me.personId(), question);
        return answer(me, new Typed(proposal, null, "question", question), outcome, redirect);
    }

    @PostMapping("/proposals/{id}/questions/{question}/reply")
    ModelAndView reply(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @PathVariable UUID question,
            @RequestParam(defaultValue = "") String reply,
            RedirectAttributes redirect) {
        Proposal proposal = access.forMember(me, new ProposalId(id));
        Outcome outcome = asking.reply(proposal.id(), question, me.personId(), reply);
        return answer(me, new Typed(proposal, question, "reply", reply), outcome, redirect);
    }

    private record Typed(Proposal proposal, @Nullable UUID question, String field, String words) {}

    private ModelAndView answer(SignedIn me, Typed typed, Outcome outcome, RedirectAttributes redirect) {
        Proposal proposal = typed.proposal();
        if (outcome == Outcome.EMPTY || outcome == Outcome.TOO_LONG) {
            String key = "matching." + (typed.field().equals("reply") ? "reply-words" : "question") + "."
                    + outcome.name().toLowerCase(Locale.ROOT);
            FormErrors errors =
                    FormErrors.none().add(typed.field(), words.say(Locale.forLanguageTag(me.language()), key));
            return pages.show(proposal, me.personId(), new Draft(typed.question(), typed.words(), errors));
        }
        if (outcome == Outcome.SENT) {
            Flash.done(redirect, "matching.flash." + typed.field() + "-sent");
        } else {
            Flash.failed(redirect, "matching.flash.not_open");
        }
        return new ModelAndView("redirect:/proposals/" + proposal.id() + "#questions");
    }
}
