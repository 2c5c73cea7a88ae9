package app.alongside.people.directory.web;

import app.alongside.people.directory.PeoplePage;
import app.alongside.people.directory.PeopleSearch;
import app.alongside.people.directory.PeopleSearch.Standing;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A page of the directory, with what it was asked for. */
public record PeopleScreen(PeopleSearch search, PeoplePage page, List<String> locations, List<String> departments) {
    public boolean showsLeft() {
        return search.standing() == Standing.DEACTIVATED;
    }

    /** Whether this is where the list begins. */
    public boolean isFirst() {
        return search.after().isEmpty();
    }

    /** The address of the same search from {@code place} on. */
    public String href(String place) {
        return "/coordinate/people?q=" + encode(search.text()) + "&site=" + encode(search.location()) + "&department="
                + encode(search.department()) + (showsLeft() ? "&left=yes" : "")
                + (place.isEmpty() ? "" : "&after=" + place);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
