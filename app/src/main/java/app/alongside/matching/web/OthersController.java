package app.alongside.matching.web;

import app.alongside.identity.SignedIn;
import app.alongside.matching.ChoosingOthers;
import app.alongside.matching.Proposal;
import app.alongside.matching.ProposalAccess;
import app.alongside.matching.ProposalId;
import app.alongside.platform.PersonId;
import app.alongside.ui.Flash;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asking somebody else than the one who was proposed. */
@Controller
class OthersController {
    private final ProposalAccess access;
    private final ChoosingOthers choosing;

    OthersController(ProposalAccess access, ChoosingOthers choosing) {
        this.access = access;
        this.choosing = choosing;
    }

    @PostMapping("/proposals/{id}/others/{person}")
    String ask(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @PathVariable UUID person,
            RedirectAttributes redirect) {
        Proposal proposal = access.forPairMember(me, new ProposalId(id));
        return switch (choosing.choose(proposal.id(), me.personId(), new PersonId(person))) {
            case ASKED -> {
                Flash.done(redirect, "matching.flash.other-asked");
                yield "redirect:/proposals";
            }
            case TAKEN -> {
                Flash.failed(redirect, "matching.flash.other-taken");
                yield "redirect:/proposals/" + id;
            }
            case NOT_OPEN -> {
                Flash.failed(redirect, "matching.flash.not_open");
                yield "redirect:/proposals/" + id;
            }
        };
    }
}
