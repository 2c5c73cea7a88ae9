package app.alongside.matching.discover.web;

import app.alongside.matching.discover.Search;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What is looked for, as the address says it.
 *
 * @param toggle the switch that was just pressed, {@code mutual} or {@code longer}
 * @param page from 1
 */
record DiscoverQuery(
        @Nullable UUID programme,
        @Nullable String q,
        @Nullable Boolean mutual,
        @Nullable Boolean longer,
        @Nullable String site,
        @Nullable String function,
        @Nullable String language,
        Search.@Nullable Order sort,
        @Nullable String toggle,
        @Nullable Integer page) {
    private static final int LONGEST = 200;

    Search toSearch() {
        String text = or(q);
        return new Search(
                text.length() > LONGEST ? text.substring(0, LONGEST) : text,
                isOn(mutual, "mutual"),
                isOn(longer, "longer"),
                or(site),
                or(function),
                or(language),
                sort == null ? Search.Order.BEST : sort);
    }

    int pageOrFirst() {
        return page == null ? 1 : Math.max(1, page);
    }

    private boolean isOn(@Nullable Boolean set, String name) {
        return Boolean.TRUE.equals(set) != name.equals(toggle);
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    /** The address of that page of a search. */
    static String href(UUID programme, Search search, int page) {
        UriComponentsBuilder address =
                UriComponentsBuilder.fromPath("/discover").queryParam("programme", programme);
        add(address, "q", search.text());
        add(address, "mutual", search.mutual() ? "true" : "");
        add(address, "longer", search.longer() ? "true" : "");
        add(address, "site", search.site());
        add(address, "function", search.function());
        add(address, "language", search.language());
        add(
                address,
                "sort",
                search.order() == Search.Order.BEST ? "" : search.order().name());
        add(address, "page", page == 1 ? "" : String.valueOf(page));
        return address.encode().build().toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, String value) {
        if (!value.isEmpty()) {
            address.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, value));
        }
    }
}
