package app.alongside.relationships.agreement.web;

import app.alongside.identity.SignedIn;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.RelationshipAccess;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.agreement.SigningAgreements;
import app.alongside.relationships.agreement.SigningAgreements.Outcome;
import app.alongside.ui.Flash;
import app.alongside.ui.Pages;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The agreement, to read and to sign. */
@Controller
class AgreementController {
    private static final String PAGE = "relationships/agreement/web/show";

    private final RelationshipAccess access;
    private final AgreementPages pages;
    private final SigningAgreements signing;

    AgreementController(RelationshipAccess access, AgreementPages pages, SigningAgreements signing) {
        this.access = access;
        this.pages = pages;
        this.signing = signing;
    }

    @GetMapping("/relationships/{id}/agreement")
    ModelAndView show(@AuthenticationPrincipal SignedIn me, @PathVariable RelationshipId id) {
        return Pages.show(PAGE, pages.show(access.forMember(me, id), me.personId()));
    }

    @GetMapping("/relationships/{id}/agreement/versions/{version}")
    ModelAndView showEarlier(
            @AuthenticationPrincipal SignedIn me, @PathVariable RelationshipId id, @PathVariable int version) {
        Relationship relationship = access.forMember(me, id);
        return pages.showEarlier(relationship, me.personId(), version)
                .map(screen -> Pages.show("relationships/agreement/web/earlier", screen))
                .orElseGet(() -> new ModelAndView("redirect:" + relationship.path("/agreement")));
    }

    @PostMapping("/relationships/{id}/agreement/signatures")
    ModelAndView sign(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable RelationshipId id,
            @RequestParam(defaultValue = "0") int version,
            RedirectAttributes redirect) {
        Relationship relationship = access.forWork(me, id);
        return switch (signing.sign(id, me.personId(), version)) {
            case Outcome.Signed signed -> {
                String key = signed.byAll() ? "settled" : "waiting";
                Flash.done(redirect, "relationships.agreement.flash." + key);
                yield new ModelAndView("redirect:" + relationship.path("/agreement"));
            }
            case Outcome.Overtaken overtaken ->
                Pages.refuse(PAGE, pages.showOvertaken(relationship, me.personId(), version));
        };
    }
}
