package app.alongside.matching.runs.web;

import app.alongside.identity.SignedIn;
import app.alongside.matching.Duo;
import app.alongside.matching.policy.PairRulings;
import app.alongside.matching.policy.PairRulings.Ruling;
import app.alongside.platform.PersonId;
import app.alongside.programmes.ProgrammeAccess;
import app.alongside.programmes.ProgrammeId;
import app.alongside.ui.Flash;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Rulings of the coordinator on single pairs; they hold from the next run on. */
@Controller
class RulingController {
    private final ProgrammeAccess access;
    private final PairRulings rulings;

    RulingController(ProgrammeAccess access, PairRulings rulings) {
        this.access = access;
        this.rulings = rulings;
    }

    /** Two people, and what is ruled; without a ruling the engine decides again. */
    record RulingForm(UUID first, UUID second, @Nullable Ruling ruling) {
        Duo duo() {
            return Duo.of(new PersonId(first), new PersonId(second));
        }
    }

    @PostMapping("/coordinate/programmes/{id}/matching/rulings")
    String rule(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @ModelAttribute RulingForm form,
            RedirectAttributes redirect) {
        ProgrammeId programme = access.forCoordinator(me, new ProgrammeId(id)).id();
        if (form.first().equals(form.second())) {
            Flash.failed(redirect, "matching.flash.ruling.one");
        } else if (form.ruling() == null) {
            rulings.lift(programme, form.duo());
            Flash.done(redirect, "matching.flash.ruling.NONE");
        } else {
            rulings.rule(programme, form.duo(), form.ruling());
            Flash.done(redirect, "matching.flash.ruling." + form.ruling());
        }
        return "redirect:/coordinate/programmes/" + id + "/matching";
    }
}
