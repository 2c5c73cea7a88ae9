package app.alongside.relationships.prompts.web;

import app.alongside.identity.SignedIn;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.RelationshipAccess;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.prompts.Prompt;
import app.alongside.relationships.prompts.PromptKey;
import app.alongside.relationships.prompts.Prompts;
import app.alongside.relationships.prompts.UsingPrompts;
import app.alongside.ui.Flash;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the members do with a question: leave it out, take it into the next session, answer it. */
@Controller
class UsesController {
    private final RelationshipAccess access;
    private final Prompts prompts;
    private final UsingPrompts using;

    UsesController(RelationshipAccess access, Prompts prompts, UsingPrompts using) {
        this.access = access;
        this.prompts = prompts;
        this.using = using;
    }

    @PostMapping("/relationships/{id}/prompts/{key}/skipping")
    String skip(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable RelationshipId id,
            @PathVariable PromptKey key,
            @RequestParam(defaultValue = "") String back) {
        Relationship relationship = access.forWork(me, id);
        using.skip(id, me.personId(), find(relationship, key));
        return "redirect:" + relationship.path(back.equals("prompts") ? "/prompts" : "#question");
    }

    @PostMapping("/relationships/{id}/prompts/{key}/agenda")
    String take(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable RelationshipId id,
            @PathVariable PromptKey key,
            RedirectAttributes redirect) {
        Relationship relationship = access.forWork(me, id);
        if (using.take(id, me.personId(), find(relationship, key))) {
            Flash.done(redirect, "relationships.prompts.taken");
            return "redirect:" + relationship.path("");
        }
        Flash.failed(redirect, "relationships.prompts.no-session");
        return "redirect:" + relationship.path("/sessions");
    }

    @PostMapping("/relationships/{id}/prompts/{key}/asking")
    String ask(@AuthenticationPrincipal SignedIn me, @PathVariable RelationshipId id, @PathVariable PromptKey key) {
        Relationship relationship = access.forWork(me, id);
        using.ask(id, me.personId(), find(relationship, key));
        return "redirect:" + relationship.path("/prompts#" + key);
    }

    private Prompt find(Relationship relationship, PromptKey key) {
        return prompts.listFor(relationship).stream()
                .filter(prompt -> prompt.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NoSuchPrompt(key));
    }
}
