package app.alongside.programmes.design.web;

import app.alongside.identity.SignedIn;
import app.alongside.programmes.DesigningProgrammes;
import app.alongside.programmes.DesigningProgrammes.Publication;
import app.alongside.programmes.Programme;
import app.alongside.programmes.ProgrammeAccess;
import app.alongside.programmes.ProgrammeId;
import app.alongside.ui.Flash;
import app.alongside.ui.Pages;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Publishes the newest version of a design. */
@Controller
class PublicationController {
    private final ProgrammeAccess access;
    private final DesigningProgrammes designing;
    private final DesignScreens screens;

    PublicationController(ProgrammeAccess access, DesigningProgrammes designing, DesignScreens screens) {
        this.access = access;
        this.designing = designing;
        this.screens = screens;
    }

    @PostMapping("/coordinate/programmes/{id}/publication")
    ModelAndView publish(
            @AuthenticationPrincipal SignedIn me, @PathVariable ProgrammeId id, RedirectAttributes redirect) {
        Programme programme = access.forDesigner(me, id);
        return switch (designing.publish(id)) {
            case Publication.NotReady notReady -> Pages.refuse(DesignController.TEMPLATE, screens.show(programme));
            case Publication.Published published -> {
                Flash.done(
                        redirect,
                        "programmes.design.published",
                        published.programme().name());
                yield new ModelAndView("redirect:/coordinate/programmes/" + id);
            }
        };
    }
}
