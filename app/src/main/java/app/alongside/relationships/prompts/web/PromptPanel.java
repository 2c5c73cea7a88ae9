package app.alongside.relationships.prompts.web;

import app.alongside.relationships.Workspace;
import app.alongside.relationships.WorkspacePanel;
import app.alongside.relationships.prompts.NextPrompt.Offer;
import app.alongside.relationships.prompts.Prompt;
import app.alongside.ui.Panel;
import app.alongside.ui.Panel.Section;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A question to start with, in the workspace. */
@Component
public class PromptPanel implements WorkspacePanel {
    private final PromptScreens screens;

    PromptPanel(PromptScreens screens) {
        this.screens = screens;
    }

    /** The next question and why it is this one. */
    public record QuestionScreen(Workspace workspace, Prompt prompt, String reason, String back) {
        public String path(String below) {
            return workspace.path("/prompts/" + prompt.key() + below);
        }

        /** The name of the stage the relationship is in, the last one when all are done. */
        public String stage() {
            return workspace.journey().stage().name();
        }

        public static Optional<QuestionScreen> of(Workspace workspace, Offer offer, String back) {
            return offer.next().map(prompt -> new QuestionScreen(workspace, prompt, offer.reason(), back));
        }
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Panel> find(Workspace workspace) {
        if (!workspace.relationship().isActive()) {
            return Optional.empty();
        }
        return QuestionScreen.of(workspace, screens.offer(workspace), "")
                .map(question -> new Panel("relationships/prompts/web/panel", question, Section.MAIN));
    }
}
