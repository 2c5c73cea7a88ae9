package app.alongside.programmes.joining.web;

import app.alongside.programmes.Enrolment.Status;
import app.alongside.ui.HomePanel;
import app.alongside.ui.Panel;
import app.alongside.ui.Viewer;
import app.alongside.ui.Waiting;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On the start page: the programmes in which one has paused, and the way back. */
@Component
public class PausedPanel implements HomePanel {
    private final OpenProgrammes programmes;

    PausedPanel(OpenProgrammes programmes) {
        this.programmes = programmes;
    }

    /** The programmes in which somebody rests. */
    public record PausedScreen(List<OpenProgrammesScreen.Row> rows) implements Waiting {
        @Override
        public int count() {
            return rows.size();
        }

        /** One for each: to go on is one press. */
        @Override
        public int minutes() {
            return rows.size();
        }
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public Optional<Panel> find(Viewer viewer) {
        List<OpenProgrammesScreen.Row> rows = viewer.personId() == null
                ? List.of()
                : programmes.listFor(viewer.personId()).stream()
                        .filter(row -> row.standing().equals(Status.PAUSED.name()))
                        .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Panel("programmes/joining/web/paused", new PausedScreen(rows), Panel.Section.WAITING));
    }
}
