package app.alongside.relationships.prompts.web;

import app.alongside.platform.PersonId;
import app.alongside.relationships.Workspace;
import app.alongside.relationships.prompts.NextPrompt.Offer;
import app.alongside.relationships.prompts.Prompt;
import app.alongside.relationships.prompts.Prompt.Category;
import app.alongside.relationships.prompts.Prompt.Origin;
import app.alongside.relationships.prompts.PromptAnswers.PromptAnswer;
import app.alongside.relationships.prompts.PromptKey;
import app.alongside.relationships.prompts.Use;
import app.alongside.relationships.prompts.Use.Outcome;
import app.alongside.ui.FormErrors;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The questions of a relationship.
 *
 * @param answers by prompt, as the reader may see them
 * @param category whose prompts are listed
 * @param refused whether the form for an own prompt needs another look
 */
public record PromptsScreen(
        Workspace workspace,
        Offer offer,
        Map<PromptKey, List<PromptAnswer>> answers,
        Category category,
        PromptForm form,
        boolean refused) {
    public boolean mayWrite() {
        return workspace.relationship().isActive();
    }

    /** The prompts that were asked and that somebody has yet to answer, the latest first. */
    public List<Prompt> asked() {
        return listAsked().stream().filter(prompt -> !isOpen(prompt)).toList();
    }

    /** The prompts that all have answered, the latest first. */
    public List<Prompt> opened() {
        return listAsked().stream().filter(this::isOpen).toList();
    }

    /** The prompts of the chosen category that were not asked, the members' own first. */
    public List<Prompt> listed() {
        return offer.all().stream()
                .filter(prompt -> prompt.category() == category)
                .filter(prompt -> offer.useOf(prompt.key())
                        .filter(use -> use.outcome() == Outcome.ASKED)
                        .isEmpty())
                .toList();
    }

    /** The prompts that the members wrote. */
    public List<Prompt> own() {
        return offer.all().stream()
                .filter(prompt -> prompt.origin() == Origin.OWN)
                .toList();
    }

    public List<Category> categories() {
        return List.of(Category.values());
    }

    public List<PromptAnswer> answersTo(Prompt prompt) {
        return answers.getOrDefault(prompt.key(), List.of());
    }

    /** What the reader answered so far. */
    public String mine(Prompt prompt) {
        return answersTo(prompt).stream()
                .filter(answer -> workspace.isMe(answer.person()))
                .flatMap(answer -> answer.text().stream())
                .findFirst()
                .orElse("");
    }

    /** The first names of the others who have answered. */
    public String answeredBy(Prompt prompt) {
        return answersTo(prompt).stream()
                .map(PromptAnswer::person)
                .filter(person -> !workspace.isMe(person))
                .map(this::firstName)
                .collect(Collectors.joining(", "));
    }

    public FormErrors errors() {
        return refused ? form.errors() : FormErrors.none();
    }

    public String path(Prompt prompt, String below) {
        return workspace.path("/prompts/" + prompt.key() + below);
    }

    private String firstName(PersonId person) {
        return workspace.member(person).firstName();
    }

    private boolean isOpen(Prompt prompt) {
        return answersTo(prompt).size() >= workspace.relationship().members().size();
    }

    private List<Prompt> listAsked() {
        return offer.uses().stream()
                .filter(use -> use.outcome() == Outcome.ASKED)
                .map(Use::key)
                .map(offer::find)
                .flatMap(Optional::stream)
                .toList();
    }
}
