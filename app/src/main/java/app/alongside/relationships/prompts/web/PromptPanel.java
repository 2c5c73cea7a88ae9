package app.alongside.relationships.prompts.web;

import app.alongside.relationships.BesideAgenda;
import app.alongside.relationships.Workspace;
import app.alongside.relationships.prompts.NextPrompt.Offer;
import app.alongside.relationships.prompts.Prompt;
import app.alongside.ui.Panel;
import app.alongside.ui.Panel.Section;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A question to start with: beside the agenda of the next session, or by itself where none is agreed. */
@Component
public class PromptPanel implements BesideAgenda {
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
    public Optional<Panel> findBeside(Workspace workspace) {
        return find(workspace, "relationships/prompts/web/beside");
    }

    @Override
    public Optional<Panel> findAlone(Workspace workspace) {
        return find(workspace, "relationships/prompts/web/panel");
    }

    private Optional<Panel> find(Workspace workspace, String template) {
        if (!workspace.relationship().isActive()) {
            return Optional.empty();
        }
        return QuestionScreen.of(workspace, screens.offer(workspace), "")
                .map(question -> new Panel(template, question, Section.MAIN));
    }
}
