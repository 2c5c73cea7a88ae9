package app.alongside.people.directory.web;

import app.alongside.people.directory.PeopleSearch;
import app.alongside.people.directory.PeopleSearch.Standing;
import app.alongside.people.directory.SearchingPeople;
import app.alongside.ui.Pages;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The list of people. */
@Controller
class PeopleController {
    private final SearchingPeople searching;

    PeopleController(SearchingPeople searching) {
        this.searching = searching;
    }

    @GetMapping("/coordinate/people")
    ModelAndView list(@RequestParam Map<String, String> query) {
        PeopleSearch search = new PeopleSearch(
                query.getOrDefault("q", ""),
                query.getOrDefault("site", ""),
                query.getOrDefault("department", ""),
                query.containsKey("left") ? Standing.DEACTIVATED : Standing.ACTIVE,
                query.getOrDefault("after", ""));
        return Pages.show(
                "people/directory/web/people",
                new PeopleScreen(
                        search, searching.find(search), searching.listLocations(), searching.listDepartments()));
    }
}
