package app.alongside.relationships.exercises.web;

import app.alongside.relationships.Workspace;
import app.alongside.relationships.WorkspacePanel;
import app.alongside.relationships.exercises.ExerciseBank;
import app.alongside.ui.Panel;
import app.alongside.ui.Panel.Section;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** An exercise for the stage, beside the workspace. */
@Component
class ExercisesPanel implements WorkspacePanel {
    private final ExerciseBank bank;

    ExercisesPanel(ExerciseBank bank) {
        this.bank = bank;
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public boolean isForCircles() {
        return true;
    }

    @Override
    public Optional<Panel> find(Workspace workspace) {
        ExercisesScreen screen = new ExercisesScreen(
                workspace, bank.listFor(workspace.everybody().size()), Optional.empty());
        return screen.mayPlan() && screen.suggestion().isPresent()
                ? Optional.of(new Panel("relationships/exercises/web/panel", screen, Section.ASIDE))
                : Optional.empty();
    }
}
