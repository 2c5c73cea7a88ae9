package app.alongside.matching.handover.web;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import app.alongside.matching.handover.LeftPartner;
import app.alongside.matching.handover.LeftPartners;
import app.alongside.people.People;
import app.alongside.people.Person;
import app.alongside.platform.PersonId;
import app.alongside.programmes.OverviewPanel;
import app.alongside.programmes.Programme;
import app.alongside.ui.Panel;
import app.alongside.ui.Panel.Section;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On a programme's page: who stepped back and leaves partners, with the way to a plan for them. */
@Component
class HandOverPanel implements OverviewPanel {
    private static final int SHOWN = 5;

    private final LeftPartners partners;
    private final People people;

    HandOverPanel(LeftPartners partners, People people) {
        this.partners = partners;
        this.people = people;
    }

    /** Those who stepped back. */
    public record Rows(Programme programme, List<Row> rows) {}

    /** Somebody who stepped back, and how many partners they leave. */
    public record Row(Person away, long partners) {}

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Panel> find(Programme programme) {
        Map<PersonId, Long> counts =
                partners.list(programme.id()).stream().collect(groupingBy(LeftPartner::away, counting()));
        List<Row> rows = people.mapByIds(counts.keySet()).values().stream()
                .map(person -> new Row(person, counts.getOrDefault(person.id(), 0L)))
                .sorted(Comparator.comparing(row -> row.away().name()))
                .limit(SHOWN)
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel("matching/handover/web/panel", new Rows(programme, rows), Section.WAITING));
    }
}
