package app.alongside.matching.web;

import app.alongside.identity.SignedIn;
import app.alongside.matching.AnsweringProposals;
import app.alongside.matching.Proposal;
import app.alongside.matching.ProposalAccess;
import app.alongside.matching.ProposalId;
import app.alongside.matching.Reply;
import app.alongside.matching.ThinkingAgain;
import app.alongside.ui.Flash;
import java.util.Locale;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A proposal, and the answers its people give. */
@Controller
class ProposalController {
    private final ProposalAccess access;
    private final ProposalPages pages;
    private final AnsweringProposals answering;
    private final ThinkingAgain thinking;

    ProposalController(
            ProposalAccess access, ProposalPages pages, AnsweringProposals answering, ThinkingAgain thinking) {
        this.access = access;
        this.pages = pages;
        this.answering = answering;
        this.thinking = thinking;
    }

    @GetMapping("/proposals/{id}")
    ModelAndView show(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id) {
        Proposal proposal = access.forMember(me, new ProposalId(id));
        return pages.show(proposal, me.personId());
    }

    @PostMapping("/proposals/{id}/acceptance")
    String accept(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, RedirectAttributes redirect) {
        Proposal proposal = access.forMember(me, new ProposalId(id));
        Reply reply = answering.accept(proposal.id(), me.personId());
        boolean twice =
                reply == Reply.NOT_OPEN && access.forMember(me, proposal.id()).isAgreedByAll();
        return answer(proposal, twice ? Reply.AGREED : reply, "accepted", redirect);
    }

    @PostMapping("/proposals/{id}/second-thoughts")
    String takeBack(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, RedirectAttributes redirect) {
        Proposal proposal = access.forMember(me, new ProposalId(id));
        Reply reply = thinking.takeBack(proposal.id(), me.personId());
        return answer(proposal, reply, reply == Reply.CLOSED ? "hello-withdrawn" : "taken-back", redirect);
    }

    @GetMapping("/proposals/{id}/declining")
    ModelAndView askWhy(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id) {
        Proposal proposal = access.forMember(me, new ProposalId(id));
        return pages.askWhyNot(proposal, me.personId());
    }

    @PostMapping("/proposals/{id}/declining")
    String decline(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @ModelAttribute DeclineForm form,
            RedirectAttributes redirect) {
        Proposal proposal = access.forMember(me, new ProposalId(id));
        Reply reply = answering.decline(proposal.id(), me.personId(), form.toDecline());
        return answer(proposal, reply, "declined", redirect);
    }

    private static String answer(Proposal proposal, Reply reply, String done, RedirectAttributes redirect) {
        switch (reply) {
            case NOTED, CLOSED -> Flash.done(redirect, "matching.flash." + done);
            case AGREED -> Flash.done(redirect, "matching.flash.agreed");
            case NO_PLACE_LEFT, NOT_OPEN ->
                Flash.failed(redirect, "matching.flash." + reply.name().toLowerCase(Locale.ROOT));
        }
        return "redirect:/proposals/" + proposal.id();
    }
}
