package app.alongside.relationships.help.web;

import app.alongside.platform.PersonId;
import app.alongside.ui.HomePanel;
import app.alongside.ui.Panel;
import app.alongside.ui.Panel.Section;
import app.alongside.ui.Viewer;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The quick questions in which one is to say something next, on the page of today. */
@Component
class AdviceToday implements HomePanel {
    private final AdvicePages pages;

    AdviceToday(AdvicePages pages) {
        this.pages = pages;
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public Optional<Panel> find(Viewer viewer) {
        PersonId me = viewer.personId();
        List<AdviceRow> waiting = me == null
                ? List.of()
                : pages.listRows(me).stream().filter(AdviceRow::turn).toList();
        return waiting.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Panel("relationships/help/web/today", new AdviceIndexScreen(waiting, 0), Section.WAITING));
    }
}
