package app.alongside.matching.laboratory.web;

import app.alongside.identity.SignedIn;
import app.alongside.programmes.Programme;
import app.alongside.programmes.ProgrammeAccess;
import app.alongside.programmes.ProgrammeId;
import app.alongside.ui.Flash;
import app.alongside.ui.Pages;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a ruling on two people would do, before it is made. */
@Controller
class WhatIfController {
    private final ProgrammeAccess access;
    private final WhatIfScreens screens;

    WhatIfController(ProgrammeAccess access, WhatIfScreens screens) {
        this.access = access;
        this.screens = screens;
    }

    @GetMapping(value = "/coordinate/programmes/{id}/matching/what-if", params = "person")
    ModelAndView show(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @ModelAttribute WhatIfQuery query,
            RedirectAttributes redirect) {
        Programme programme = access.forCoordinator(me, new ProgrammeId(id));
        Optional<WhatIfScreen> screen = screens.build(programme, query);
        if (screen.isEmpty()) {
            Flash.failed(redirect, "matching.whatif.not-now");
            return new ModelAndView("redirect:/coordinate/programmes/" + id + "/matching");
        }
        return Pages.show("matching/laboratory/web/whatif", screen.get());
    }
}
