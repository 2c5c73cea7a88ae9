package app.alongside.programmes.joining.web;

import app.alongside.ui.HomePanel;
import app.alongside.ui.Panel;
import app.alongside.ui.Viewer;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On the start page: the programmes one could join, for whoever is in none. */
@Component
class JoinablePanel implements HomePanel {
    private final OpenProgrammes programmes;

    JoinablePanel(OpenProgrammes programmes) {
        this.programmes = programmes;
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public Optional<Panel> find(Viewer viewer) {
        List<OpenProgrammesScreen.Row> rows =
                viewer.personId() == null ? List.of() : programmes.listFor(viewer.personId());
        boolean isInOne = rows.stream().anyMatch(OpenProgrammesScreen.Row::isIn);
        return rows.isEmpty() || isInOne
                ? Optional.empty()
                : Optional.of(new Panel(
                        "programmes/joining/web/joinable", new OpenProgrammesScreen(rows), Panel.Section.MAIN));
    }
}
