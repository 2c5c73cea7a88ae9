package app.alongside.matching.discover.web;

import app.alongside.matching.SelfMatching;
import app.alongside.matching.Wishes;
import app.alongside.matching.discover.Finds;
import app.alongside.matching.discover.Glimpse;
import app.alongside.matching.discover.Search;
import app.alongside.matching.runs.Demand;
import app.alongside.programmes.Programme;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The people somebody could learn with in one programme.
 *
 * @param programmes in which the reader can be matched; the first is shown unless another was asked for
 * @param mode what becomes of it when somebody is chosen here
 * @param wishes whom the reader has in mind already
 * @param demand how much people are sought after; orders them, and is told of few
 * @param lookout whether the reader hears of people who join
 * @param start who to begin with, on the first page
 * @param rows of the page
 */
public record DiscoverScreen(
        List<Programme> programmes,
        Programme programme,
        Search search,
        SelfMatching.Mode mode,
        Wishes wishes,
        int others,
        Demand demand,
        boolean lookout,
        Finds.Choices choices,
        List<Glimpse> start,
        List<Glimpse> rows,
        Paging paging) {
    private static final int FEW = 5;

    /** Which page of how many people. */
    public record Paging(int page, int total) {
        static final int SIZE = 20;
        private static final int NEAR = 2;

        static Paging of(int asked, int total) {
            return new Paging(Math.clamp(asked, 1, Math.max(1, Math.ceilDiv(total, SIZE))), total);
        }

        public int first() {
            return (page - 1) * SIZE;
        }

        public int last() {
            return Math.min(total, first() + SIZE);
        }

        public int pages() {
            return Math.max(1, Math.ceilDiv(total, SIZE));
        }

        /** The numbers of the pages near this one. */
        public List<Integer> near() {
            return IntStream.rangeClosed(Math.max(1, page - NEAR), Math.min(pages(), page + NEAR))
                    .boxed()
                    .toList();
        }
    }

    public String href(int page) {
        return DiscoverQuery.href(programme.id().value(), search, page);
    }

    /** Where another programme is looked at. */
    public static String hrefOf(Programme other) {
        return "/discover?programme=" + other.id();
    }

    /** Where somebody is looked at closely. */
    public String hrefOf(Glimpse glimpse) {
        return "/discover/" + programme.id() + "/" + glimpse.person().id();
    }

    /** Whether people may choose each other here. */
    public boolean selfMatch() {
        return mode != SelfMatching.Mode.OFF;
    }

    /** Whether choosing somebody puts them on a short list. */
    public boolean isForMatch() {
        return mode == SelfMatching.Mode.SHORTLISTS;
    }

    /** Whether somebody can be asked. */
    public boolean isOpen(Glimpse glimpse) {
        return selfMatch()
                && !wishes.full()
                && !wishes.areEnough()
                && glimpse.hasRoom()
                && !glimpse.isProposed()
                && !isListed(glimpse);
    }

    /** Whether they are on the reader's list. */
    public boolean isListed(Glimpse glimpse) {
        return wishes.isListed(glimpse.person().id());
    }

    /** Whether the open proposal between the two is the reader's own request. */
    public boolean isAsked(Glimpse glimpse) {
        return wishes.isAsked(glimpse.proposal());
    }

    /** Whether so few were found that it is worth hearing of others, or the reader does already. */
    public boolean showsLookout() {
        return lookout || paging.total() <= FEW;
    }

    /** Where the reader's wish to hear of people who join is changed. */
    public String lookoutHref() {
        return "/discover/" + programme.id() + (lookout ? "/lookout/ending" : "/lookout");
    }

    /** The key of the sentence that explains the order. */
    public String order() {
        boolean weighed = search.order() == Search.Order.BEST && demand.isKnown();
        return "matching.discover.order."
                + (weighed ? "WEIGHED" : search.order().name());
    }

    /** The orders to choose from. */
    public List<Search.Order> orders() {
        return List.of(Search.Order.values());
    }
}
