package app.alongside.matching.discover.web;

import app.alongside.matching.CheckingRequests;
import app.alongside.matching.SelfMatching;
import app.alongside.matching.discover.FindingPeople;
import app.alongside.matching.discover.Finds;
import app.alongside.matching.discover.Found;
import app.alongside.matching.discover.Glimpse;
import app.alongside.matching.discover.Glimpsing;
import app.alongside.matching.discover.Lookouts;
import app.alongside.matching.discover.Search;
import app.alongside.matching.discover.web.DiscoverScreen.Paging;
import app.alongside.platform.PersonId;
import app.alongside.programmes.Programme;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Builds the page on which people are found. */
@Component
class DiscoverScreens {
    private static final int TO_START = 3;
    private static final int LOOKED_AT = 12;

    private final FindingPeople finding;
    private final Glimpsing glimpsing;
    private final SelfMatching selfMatching;
    private final CheckingRequests checking;
    private final Lookouts lookouts;

    DiscoverScreens(
            FindingPeople finding,
            Glimpsing glimpsing,
            SelfMatching selfMatching,
            CheckingRequests checking,
            Lookouts lookouts) {
        this.finding = finding;
        this.glimpsing = glimpsing;
        this.selfMatching = selfMatching;
        this.checking = checking;
        this.lookouts = lookouts;
    }

    /** A page of what {@code search} finds for {@code reader} in one of their programmes. */
    @Transactional(readOnly = true)
    public DiscoverScreen build(List<Programme> programmes, Programme programme, PersonId reader, DiscoverQuery query) {
        Search search = query.toSearch();
        Finds finds = finding.find(programme.id(), reader, search);
        Paging paging = Paging.of(query.pageOrFirst(), finds.found().size());
        List<PersonId> rows = ids(finds.found().subList(paging.first(), paging.last()));
        boolean opening = paging.page() == 1 && search.order() == Search.Order.BEST;
        Set<PersonId> shown = new LinkedHashSet<>(rows);
        Map<PersonId, Glimpse> seen = glimpsing.glimpse(programme.id(), reader, shown, finds.skills());
        return new DiscoverScreen(
                programmes,
                programme,
                search,
                selfMatching.modeOf(programme.id()),
                checking.listWishes(programme.id(), reader),
                finds.others(),
                finds.demand(),
                lookouts.isKept(programme.id(), reader),
                finds.choices(),
                opening ? start(seen.values()) : List.of(),
                List.copyOf(seen.values()),
                paging);
    }

    /** The best few of those who could say yes. */
    private static List<Glimpse> start(Collection<Glimpse> best) {
        return best.stream()
                .limit(LOOKED_AT)
                .filter(glimpse -> glimpse.hasRoom() || glimpse.isProposed())
                .limit(TO_START)
                .toList();
    }

    private static List<PersonId> ids(List<Found> found) {
        return found.stream().map(one -> one.member().person().id()).toList();
    }
}
