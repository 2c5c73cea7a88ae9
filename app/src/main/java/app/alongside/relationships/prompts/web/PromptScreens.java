package app.alongside.relationships.prompts.web;

import app.alongside.relationships.Workspace;
import app.alongside.relationships.prompts.NextPrompt;
import app.alongside.relationships.prompts.NextPrompt.Offer;
import app.alongside.relationships.prompts.Prompt.Category;
import app.alongside.relationships.prompts.PromptAnswers;
import app.alongside.relationships.prompts.PromptAnswers.PromptAnswer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what the pages of prompts show. */
@Component
class PromptScreens {
    private final NextPrompt next;
    private final PromptAnswers answers;

    PromptScreens(NextPrompt next, PromptAnswers answers) {
        this.next = next;
        this.answers = answers;
    }

    @Transactional(readOnly = true)
    public PromptsScreen open(Workspace workspace, Category category) {
        return new PromptsScreen(
                workspace,
                offer(workspace),
                answers.listFor(workspace.relationship(), workspace.me().id()).stream()
                        .collect(Collectors.groupingBy(PromptAnswer::key)),
                category,
                PromptForm.EMPTY,
                false);
    }

    @Transactional(readOnly = true)
    public PromptsScreen refuse(Workspace workspace, PromptForm form) {
        PromptsScreen screen = open(workspace, form.category());
        return new PromptsScreen(workspace, screen.offer(), screen.answers(), screen.category(), form, true);
    }

    @Transactional(readOnly = true)
    public Offer offer(Workspace workspace) {
        return next.find(
                workspace.relationship(), workspace.journey(), workspace.me().id());
    }
}
