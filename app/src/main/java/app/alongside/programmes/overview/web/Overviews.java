package app.alongside.programmes.overview.web;

import app.alongside.identity.Organisations;
import app.alongside.identity.SignedIn;
import app.alongside.platform.PublicAddress;
import app.alongside.programmes.Gap;
import app.alongside.programmes.Headcounts;
import app.alongside.programmes.OverviewPanel;
import app.alongside.programmes.Programme;
import app.alongside.programmes.readiness.Readiness;
import app.alongside.ui.Panel;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts a programme's page together, with what higher modules have to say about it. */
@Component
class Overviews {
    private final Headcounts headcounts;
    private final Organisations organisations;
    private final PublicAddress address;
    private final ObjectProvider<OverviewPanel> panels;
    private final Clock clock;

    Overviews(
            Headcounts headcounts,
            Organisations organisations,
            PublicAddress address,
            ObjectProvider<OverviewPanel> panels,
            Clock clock) {
        this.headcounts = headcounts;
        this.organisations = organisations;
        this.address = address;
        this.panels = panels;
        this.clock = clock;
    }

    OverviewScreen show(Programme programme, SignedIn me) {
        LocalDate today = LocalDate.now(clock.withZone(ZoneId.of(me.zone())));
        List<Gap> gaps = programme.isDraft() ? Readiness.check(programme.design(), today) : List.of();
        List<Panel> found = panels.stream()
                .sorted(Comparator.comparingInt(OverviewPanel::order))
                .flatMap(panel -> panel.find(programme).stream())
                .toList();
        String slug = organisations.get(me.organisationId()).slug();
        return new OverviewScreen(
                programme,
                today,
                headcounts.countUptake(programme.id()),
                headcounts.countByStatus(programme.id()),
                gaps,
                address.of("/p/" + slug + "/" + programme.slug()),
                found);
    }
}
