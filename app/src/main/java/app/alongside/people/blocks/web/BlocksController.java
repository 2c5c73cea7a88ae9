package app.alongside.people.blocks.web;

import app.alongside.identity.SignedIn;
import app.alongside.people.Blocks;
import app.alongside.people.People;
import app.alongside.people.Person;
import app.alongside.people.directory.PeopleSearch;
import app.alongside.people.directory.SearchingPeople;
import app.alongside.platform.PersonId;
import app.alongside.ui.Flash;
import app.alongside.ui.Pages;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own list of people one never wants proposed; nobody else has a way to it. */
@Controller
class BlocksController {
    private static final int SHORTEST = 3;
    private static final int MOST = 8;

    private final Blocks blocks;
    private final People people;
    private final SearchingPeople searching;

    BlocksController(Blocks blocks, People people, SearchingPeople searching) {
        this.blocks = blocks;
        this.people = people;
        this.searching = searching;
    }

    @GetMapping("/profile/blocks")
    ModelAndView show(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String find,
            @RequestParam(required = false) @Nullable UUID person) {
        List<PersonId> own = blocks.listOwn(me.personId());
        Map<PersonId, Person> known = people.mapByIds(own);
        List<Person> found = person == null
                ? named(find)
                : people.find(new PersonId(person)).stream().toList();
        return Pages.show(
                "people/blocks/web/blocks",
                new BlocksScreen(
                        own.stream().map(known::get).filter(Objects::nonNull).toList(),
                        find.strip(),
                        found.stream()
                                .filter(other -> !other.id().equals(me.personId()) && !own.contains(other.id()))
                                .toList()));
    }

    @PostMapping("/profile/blocks")
    String add(@AuthenticationPrincipal SignedIn me, @RequestParam UUID person, RedirectAttributes redirect) {
        if (person.equals(me.personId().value())) {
            Flash.failed(redirect, "people.blocks.yourself");
        } else {
            Person whom = people.find(new PersonId(person)).orElseThrow(() -> new NobodyThere(person));
            blocks.block(me.personId(), whom.id());
            Flash.done(redirect, "people.blocks.added", whom.name());
        }
        return "redirect:/profile/blocks";
    }

    @PostMapping("/profile/blocks/{person}/lifting")
    String lift(@AuthenticationPrincipal SignedIn me, @PathVariable UUID person, RedirectAttributes redirect) {
        blocks.lift(me.personId(), new PersonId(person));
        Flash.done(redirect, "people.blocks.lifted");
        return "redirect:/profile/blocks";
    }

    private List<Person> named(String find) {
        return find.strip().length() < SHORTEST
                ? List.of()
                : searching
                        .find(new PeopleSearch(find.strip(), "", "", PeopleSearch.Standing.ACTIVE, ""))
                        .people()
                        .stream()
                        .limit(MOST)
                        .toList();
    }
}
