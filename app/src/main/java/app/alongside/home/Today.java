package app.alongside.home;

import app.alongside.ui.HomePanel;
import app.alongside.ui.Panel;
import app.alongside.ui.Panel.Section;
import app.alongside.ui.Viewer;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Composes the page of today from what the modules have to say to its viewer. */
@Component
class Today {
    private final ObjectProvider<HomePanel> panels;
    private final Clock clock;

    Today(ObjectProvider<HomePanel> panels, Clock clock) {
        this.panels = panels;
        this.clock = clock;
    }

    /** All panels in one transaction: each by itself would begin and end several. */
    @Transactional(readOnly = true)
    public TodayScreen compose(Viewer viewer) {
        List<Panel> found = panels.stream()
                .sorted(Comparator.comparingInt(HomePanel::order))
                .flatMap(panel -> panel.find(viewer).stream())
                .toList();
        LocalDateTime now = LocalDateTime.now(clock.withZone(viewer.zone()));
        return new TodayScreen(
                TodayScreen.Greeting.at(now.toLocalTime()),
                firstName(viewer.name()),
                now.toLocalDate(),
                lead(found),
                in(found, Section.WAITING),
                main(found),
                in(found, Section.ASIDE));
    }

    private static Optional<Panel> lead(List<Panel> panels) {
        return in(panels, Section.LEAD).stream().findFirst();
    }

    private static List<Panel> main(List<Panel> panels) {
        List<Panel> main = new ArrayList<>(in(panels, Section.LEAD));
        if (!main.isEmpty()) {
            main.removeFirst();
        }
        main.addAll(in(panels, Section.MAIN));
        return main;
    }

    private static List<Panel> in(List<Panel> panels, Section section) {
        return panels.stream().filter(panel -> panel.section() == section).toList();
    }

    private static String firstName(String name) {
        int end = name.indexOf(' ');
        return end < 0 ? name : name.substring(0, end);
    }
}
