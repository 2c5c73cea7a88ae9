package app.alongside.matching.runs.web;

import app.alongside.matching.runs.LeftOut;
import java.util.List;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A page of the people without a match.
 *
 * @param all how many there are in the run
 * @param who the name searched for; empty for everybody
 * @param total how many have such a name
 * @param after where the page begins
 * @param last where it ends
 * @param more whether there are people after it
 */
public record AloneTable(
        List<AloneRow> rows, int all, String who, int total, LeftOut.Place after, LeftOut.Place last, boolean more) {
    static final int PAGE = 8;

    /** Whether there are enough people to search among them. */
    public boolean isLong() {
        return all > PAGE;
    }

    public boolean isFurther() {
        return !after.equals(LeftOut.Place.START);
    }

    /** The query of the first page in the run. */
    public String first(Object run) {
        return query(run).encode().buildAndExpand(who).toUriString();
    }

    /** The query of the next page in the run. */
    public String next(Object run) {
        return query(run)
                .queryParam("place", last.number())
                .queryParam("person", last.person())
                .encode()
                .buildAndExpand(who)
                .toUriString();
    }

    private static UriComponentsBuilder query(Object run) {
        return UriComponentsBuilder.newInstance().queryParam("run", run).queryParam("who", "{who}");
    }
}
