package app.alongside.programmes.joining.web;

import app.alongside.platform.PersonId;
import app.alongside.programmes.Enrolment.Status;
import app.alongside.ui.Task;
import app.alongside.ui.TasksPanel;
import app.alongside.ui.Viewer;
import java.util.List;
import org.springframework.stereotype.Component;

/** Questionnaires that somebody began or has still to begin, on the page of today. */
@Component
class UnfinishedPanel implements TasksPanel {
    private static final Task.Kind UNFINISHED = new Task.Kind("programmes.unfinished", "list-checks", 7);

    private final OpenProgrammes programmes;

    UnfinishedPanel(OpenProgrammes programmes) {
        this.programmes = programmes;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<Task> list(PersonId me, Viewer viewer) {
        return programmes.listFor(me).stream()
                .filter(row -> row.standing().equals(Status.CONSENTED.name()))
                .map(row -> UNFINISHED.at(
                        row.path() + "/questionnaire", row.programme().name()))
                .toList();
    }
}
