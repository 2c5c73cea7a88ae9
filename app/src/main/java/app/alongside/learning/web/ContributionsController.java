package app.alongside.learning.web;

import app.alongside.identity.SignedIn;
import app.alongside.learning.NoSuchResource;
import app.alongside.learning.ResourceKey;
import app.alongside.learning.contributions.Contributing;
import app.alongside.learning.contributions.Contribution;
import app.alongside.learning.contributions.Contributions;
import app.alongside.learning.web.NamingSkills.Named;
import app.alongside.ui.Flash;
import app.alongside.ui.Pages;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What people add to the library. */
@Controller
class ContributionsController {
    private static final String PAGE = "learning/web/new";

    private final Contributing contributing;
    private final Contributions contributions;
    private final NamingSkills skills;

    ContributionsController(Contributing contributing, Contributions contributions, NamingSkills skills) {
        this.contributing = contributing;
        this.contributions = contributions;
        this.skills = skills;
    }

    @GetMapping("/library/new")
    ModelAndView form(@AuthenticationPrincipal SignedIn me) {
        me.personId();
        return Pages.show(PAGE, ContributionScreen.EMPTY);
    }

    @PostMapping("/library")
    ModelAndView add(@AuthenticationPrincipal SignedIn me, ContributionForm form, RedirectAttributes redirect) {
        Named named = skills.find(form.listSkills());
        if (form.isRefused(named.unknown())) {
            return Pages.refuse(PAGE, new ContributionScreen(null, form, true, named.unknown()));
        }
        ResourceKey key = contributing.add(me.personId(), form.content(named.known()));
        Flash.done(redirect, "learning.added");
        return new ModelAndView("redirect:" + key.path(""));
    }

    @GetMapping("/library/{key}/edit")
    ModelAndView edit(@AuthenticationPrincipal SignedIn me, @PathVariable ResourceKey key) {
        return Pages.show(PAGE, ContributionScreen.of(own(me, key)));
    }

    @PostMapping("/library/{key}")
    ModelAndView change(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable ResourceKey key,
            ContributionForm form,
            RedirectAttributes redirect) {
        Contribution own = own(me, key);
        Named named = skills.find(form.listSkills());
        if (form.isRefused(named.unknown())) {
            return Pages.refuse(PAGE, new ContributionScreen(own, form, true, named.unknown()));
        }
        contributing.change(me.personId(), key, form.content(named.known()));
        Flash.done(redirect, "learning.changed");
        return new ModelAndView("redirect:" + key.path(""));
    }

    @PostMapping("/library/{key}/offer")
    String offer(@AuthenticationPrincipal SignedIn me, @PathVariable ResourceKey key, RedirectAttributes redirect) {
        contributing.offer(me.personId(), key);
        Flash.done(redirect, "learning.offered");
        return "redirect:" + key.path("");
    }

    @PostMapping("/library/{key}/removal")
    String remove(@AuthenticationPrincipal SignedIn me, @PathVariable ResourceKey key, RedirectAttributes redirect) {
        contributing.remove(me.personId(), key);
        Flash.done(redirect, "learning.removed");
        return "redirect:/library";
    }

    private Contribution own(SignedIn me, ResourceKey key) {
        return contributions.findOf(me.personId(), key).orElseThrow(() -> new NoSuchResource(key));
    }
}
