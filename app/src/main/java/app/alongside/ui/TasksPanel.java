package app.alongside.ui;

import app.alongside.platform.PersonId;
import app.alongside.ui.Panel.Section;
import java.util.List;
import java.util.Optional;

/** A part of the list of what waits for somebody on the page of today: it names the tasks, and all look alike. */
public interface TasksPanel extends HomePanel {
    /** The tasks of one panel. */
    record Tasks(List<Task> tasks) implements Waiting {
        @Override
        public int count() {
            return tasks.size();
        }

        @Override
        public int minutes() {
            return tasks.stream().mapToInt(Task::minutes).sum();
        }
    }

    /** What waits for {@code me}, who is the viewer. */
    List<Task> list(PersonId me, Viewer viewer);

    @Override
    default Optional<Panel> find(Viewer viewer) {
        PersonId me = viewer.personId();
        List<Task> tasks = me == null ? List.of() : list(me, viewer);
        return tasks.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel("ui/tasks", new Tasks(tasks), Section.WAITING));
    }
}
