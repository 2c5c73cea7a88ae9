package app.alongside.programmes.joining.web;

import app.alongside.identity.Organisation;
import app.alongside.identity.Organisations;
import app.alongside.identity.SignedIn;
import app.alongside.platform.CurrentOrganisation;
import app.alongside.programmes.NoSuchProgramme;
import app.alongside.programmes.Programme;
import app.alongside.programmes.Programmes;
import app.alongside.ui.Pages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** A published programme's page, which everybody may read who has its address, and the way in from there. */
@Controller
class PublicPageController {
    private final Organisations organisations;
    private final Programmes programmes;
    private final Clock clock;

    PublicPageController(Organisations organisations, Programmes programmes, Clock clock) {
        this.organisations = organisations;
        this.programmes = programmes;
        this.clock = clock;
    }

    @GetMapping("/p/{organisation}/{slug}")
    ModelAndView show(@PathVariable String organisation, @PathVariable String slug) {
        Organisation host = organisations.findBySlug(organisation).orElseThrow(() -> new NoSuchProgramme(slug));
        String joinPath = "/p/" + host.slug() + "/" + slug + "/join";
        PublicScreen screen = new PublicScreen(find(host, slug), host.name(), joinPath, LocalDate.now(clock));
        return Pages.show("programmes/joining/web/public", screen);
    }

    /** Leads to the joining page, through the organisation's own door where nobody is signed in yet. */
    @GetMapping("/p/{organisation}/{slug}/join")
    String join(
            @PathVariable String organisation,
            @PathVariable String slug,
            @AuthenticationPrincipal @Nullable SignedIn me,
            HttpServletRequest request,
            HttpServletResponse response) {
        Organisation host = organisations.findBySlug(organisation).orElseThrow(() -> new NoSuchProgramme(slug));
        Programme programme = find(host, slug);
        if (me == null) {
            new HttpSessionRequestCache().saveRequest(request, response);
            return "redirect:/sign-in?organisation=" + host.slug();
        }
        return "redirect:/programmes/" + programme.id() + "/joining";
    }

    private Programme find(Organisation host, String slug) {
        return CurrentOrganisation.call(host.id(), () -> programmes.findBySlug(slug))
                .filter(programme -> !programme.isDraft())
                .orElseThrow(() -> new NoSuchProgramme(slug));
    }
}
