package app.alongside.relationships.help.web;

import app.alongside.platform.PersonId;
import app.alongside.ui.Task;
import app.alongside.ui.TasksPanel;
import app.alongside.ui.Viewer;
import java.util.List;
import org.springframework.stereotype.Component;

/** The quick questions in which one is to say something next, on the page of today. */
@Component
class AdviceToday implements TasksPanel {
    private static final int MINUTES = 5;

    private final AdvicePages pages;

    AdviceToday(AdvicePages pages) {
        this.pages = pages;
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public List<Task> list(PersonId me, Viewer viewer) {
        return pages.listRows(me).stream()
                .filter(AdviceRow::turn)
                .map(AdviceToday::task)
                .toList();
    }

    private static Task task(AdviceRow row) {
        return new Task.Kind("relationships.help.today." + row.standing(), "message-circle-question", MINUTES)
                .at(row.request().path(""), row.otherFirstName(), row.skill());
    }
}
