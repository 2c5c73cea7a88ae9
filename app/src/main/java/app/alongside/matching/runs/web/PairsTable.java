package app.alongside.matching.runs.web;

import app.alongside.matching.runs.PairFilter;
import app.alongside.matching.runs.PairSearch;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A page of the table of pairs.
 *
 * @param counts how many pairs pass each filter
 * @param more whether there are pairs after it
 */
public record PairsTable(List<PairRow> rows, PairSearch search, Map<PairFilter, Integer> counts, boolean more) {
    static final int PAGE = 25;

    /** How many pairs are found. */
    public int total() {
        return count(search.filter());
    }

    public int count(PairFilter filter) {
        return counts.getOrDefault(filter, 0);
    }

    /** The filters that would show anything, or are looked at. */
    public List<PairFilter> filters() {
        return Arrays.stream(PairFilter.values())
                .filter(filter -> filter == PairFilter.ALL || filter == search.filter() || count(filter) > 0)
                .toList();
    }

    /** Whether the page is not the first. */
    public boolean isFurther() {
        return search.after() != search.filter().start();
    }

    /** The query of this table's first page under another filter. */
    public String query(PairFilter filter) {
        return address(filter).encode().buildAndExpand(search.text()).toUriString();
    }

    /** The query of the next page. */
    public String next() {
        return address(search.filter())
                .queryParam("after", rows.getLast().rank())
                .encode()
                .buildAndExpand(search.text())
                .toUriString();
    }

    private UriComponentsBuilder address(PairFilter filter) {
        return UriComponentsBuilder.newInstance()
                .queryParam("run", search.run())
                .queryParam("find", "{find}")
                .queryParam("only", filter);
    }
}
