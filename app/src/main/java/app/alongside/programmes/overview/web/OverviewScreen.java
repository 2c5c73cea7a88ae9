package app.alongside.programmes.overview.web;

import app.alongside.programmes.Enrolment.Status;
import app.alongside.programmes.Gap;
import app.alongside.programmes.Programme;
import app.alongside.programmes.Uptake;
import app.alongside.ui.Panel;
import app.alongside.ui.Panel.Section;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A programme at a glance.
 *
 * @param uptake how many people came to take part
 * @param counts how many people stand where
 * @param gaps what a draft lacks to be published
 * @param publicAddress the full address under which people find it
 */
public record OverviewScreen(
        Programme programme,
        LocalDate today,
        Uptake uptake,
        Map<Status, Integer> counts,
        List<Gap> gaps,
        String publicAddress,
        List<Panel> panels) {
    public int count(Status status) {
        return counts.getOrDefault(status, 0);
    }

    public String path() {
        return "/coordinate/programmes/" + programme.id();
    }

    public List<Panel> panelsIn(Section section) {
        return panels.stream().filter(panel -> panel.section() == section).toList();
    }

    /** The week it is in, counted from 1. */
    public long week() {
        return java.time.temporal.ChronoUnit.WEEKS.between(programme.starts(), today) + 1;
    }
}
