package app.alongside.relationships.closing.web;

import app.alongside.identity.SignedIn;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.RelationshipAccess;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.closing.WritingParts;
import app.alongside.relationships.closing.WritingParts.Result;
import app.alongside.ui.Flash;
import app.alongside.ui.Pages;
import app.alongside.ui.Words;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes what a member writes for the end: as it is typed, to come back to, and done. */
@Controller
class ClosingPartsController {
    private final RelationshipAccess access;
    private final ClosingScreens screens;
    private final WritingParts writing;
    private final Words words;

    ClosingPartsController(RelationshipAccess access, ClosingScreens screens, WritingParts writing, Words words) {
        this.access = access;
        this.screens = screens;
        this.writing = writing;
        this.words = words;
    }

    /** What the line beside the fields says. */
    public enum Saved {
        WAITING,
        KEPT,
        TOO_LONG,
        NOT_NOW
    }

    @PostMapping(path = "/relationships/{id}/closing/draft", headers = "HX-Request=true")
    ModelAndView keepAsTyped(@AuthenticationPrincipal SignedIn me, @PathVariable RelationshipId id, PartForm form) {
        access.forWork(me, id);
        if (form.isTooLong()) {
            return Pages.show("relationships/closing/web/saved", Saved.TOO_LONG);
        }
        Result result = writing.draft(id, me.personId(), form.words());
        return Pages.show("relationships/closing/web/saved", result == Result.KEPT ? Saved.KEPT : Saved.NOT_NOW);
    }

    @PostMapping("/relationships/{id}/closing/draft")
    ModelAndView keep(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable RelationshipId id,
            PartForm form,
            RedirectAttributes redirect) {
        Relationship relationship = access.forWork(me, id);
        if (form.isTooLong()) {
            return refuse(relationship, me, form);
        }
        return lead(relationship, writing.draft(id, me.personId(), form.words()), "kept", redirect);
    }

    @PostMapping("/relationships/{id}/closing/part")
    ModelAndView finish(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable RelationshipId id,
            PartForm form,
            RedirectAttributes redirect) {
        Relationship relationship = access.forWork(me, id);
        if (!form.isReady()) {
            return refuse(relationship, me, form);
        }
        return lead(relationship, writing.finish(id, me.personId(), form.words()), "done", redirect);
    }

    private ModelAndView refuse(Relationship relationship, SignedIn me, PartForm form) {
        ClosingScreen screen = screens.open(relationship, me.personId());
        return Pages.refuse(
                ClosingController.PAGE,
                screen.with(screen.typed()
                        .with(form, form.check(words, screen.workspace().me().locale()))));
    }

    private static ModelAndView lead(
            Relationship relationship, Result result, String kept, RedirectAttributes redirect) {
        switch (result) {
            case KEPT -> Flash.done(redirect, "relationships.closing." + kept);
            case OPENED -> Flash.done(redirect, "relationships.closing.opened");
            case NOT_NOW -> Flash.failed(redirect, "relationships.closing.not-now");
        }
        return new ModelAndView("redirect:" + relationship.path("/closing"));
    }
}
