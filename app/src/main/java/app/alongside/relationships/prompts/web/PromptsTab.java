package app.alongside.relationships.prompts.web;

import app.alongside.platform.PersonId;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.WorkspaceTab;
import org.springframework.stereotype.Component;

/** The way to the questions. */
@Component
class PromptsTab implements WorkspaceTab {
    @Override
    public int order() {
        return 35;
    }

    @Override
    public String name() {
        return "prompts";
    }

    /** Answering double-blind is for two people. */
    @Override
    public boolean isForCircles() {
        return false;
    }

    @Override
    public int count(Relationship relationship, PersonId viewer) {
        return 0;
    }
}
