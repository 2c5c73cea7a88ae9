package app.alongside.relationships.prompts.web;

import app.alongside.identity.SignedIn;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.RelationshipAccess;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.Workspace;
import app.alongside.relationships.Workspaces;
import app.alongside.relationships.prompts.AddingPrompts;
import app.alongside.relationships.prompts.AnsweringPrompts;
import app.alongside.relationships.prompts.Prompt;
import app.alongside.relationships.prompts.Prompt.Category;
import app.alongside.relationships.prompts.PromptKey;
import app.alongside.relationships.prompts.Prompts;
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

/** The questions of a relationship: all of them, an answer to one, and one of the members' own. */
@Controller
class PromptsController {
    static final int LONGEST_ANSWER = 5000;
    private static final String PAGE = "relationships/prompts/web/index";

    private final RelationshipAccess access;
    private final Workspaces workspaces;
    private final PromptScreens screens;
    private final Prompts prompts;
    private final AnsweringPrompts answering;
    private final AddingPrompts adding;

    PromptsController(
            RelationshipAccess access,
            Workspaces workspaces,
            PromptScreens screens,
            Prompts prompts,
            AnsweringPrompts answering,
            AddingPrompts adding) {
        this.access = access;
        this.workspaces = workspaces;
        this.screens = screens;
        this.prompts = prompts;
        this.answering = answering;
        this.adding = adding;
    }

    @GetMapping("/relationships/{id}/prompts")
    ModelAndView index(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable RelationshipId id,
            @RequestParam(defaultValue = "ROLE_UNDERSTANDING") Category category) {
        Workspace workspace = workspaces.open(access.forMember(me, id), me.personId());
        return Pages.show(PAGE, screens.open(workspace, category));
    }

    @PostMapping("/relationships/{id}/prompts")
    ModelAndView add(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable RelationshipId id,
            PromptForm.Typed typed,
            RedirectAttributes redirect) {
        Workspace workspace = workspaces.open(access.forWork(me, id), me.personId());
        PromptForm form = PromptForm.read(typed);
        if (form.isRefused()) {
            return Pages.refuse(PAGE, screens.refuse(workspace, form));
        }
        adding.add(id, me.personId(), form.draft());
        Flash.done(redirect, form.offered() ? "relationships.prompts.offered" : "relationships.prompts.added");
        return new ModelAndView("redirect:" + workspace.path("/prompts?category=" + form.category() + "#bank"));
    }

    @PostMapping("/relationships/{id}/prompts/{key}/answers")
    String answer(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable RelationshipId id,
            @PathVariable PromptKey key,
            @RequestParam(defaultValue = "") String text,
            RedirectAttributes redirect) {
        Relationship relationship = access.forWork(me, id);
        Prompt prompt = find(relationship, key);
        String words = text.strip().replace("\r\n", "\n");
        if (words.isEmpty() || words.length() > LONGEST_ANSWER) {
            Flash.failed(redirect, "relationships.prompts.answer-needed");
        } else {
            Flash.done(redirect, "relationships.prompts.answer." + answering.answer(id, me.personId(), prompt, words));
        }
        return "redirect:" + relationship.path("/prompts#" + key);
    }

    private Prompt find(Relationship relationship, PromptKey key) {
        return prompts.listFor(relationship).stream()
                .filter(prompt -> prompt.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NoSuchPrompt(key));
    }
}
