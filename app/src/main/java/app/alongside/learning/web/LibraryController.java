package app.alongside.learning.web;

import app.alongside.identity.SignedIn;
import app.alongside.learning.Library;
import app.alongside.learning.ResourceKey;
import app.alongside.learning.ResourceMarks;
import app.alongside.learning.ResourceMarks.Mark;
import app.alongside.ui.Pages;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The library: to look through, to read, to keep, to find useful. */
@Controller
@RequestMapping("/library")
class LibraryController {
    private final LibraryScreens screens;
    private final ResourceScreens resources;
    private final Library library;
    private final ResourceMarks marks;

    LibraryController(LibraryScreens screens, ResourceScreens resources, Library library, ResourceMarks marks) {
        this.screens = screens;
        this.resources = resources;
        this.library = library;
        this.marks = marks;
    }

    @GetMapping
    ModelAndView index(@AuthenticationPrincipal SignedIn me, LibraryFilter filter) {
        return Pages.show("learning/web/index", screens.list(me, filter));
    }

    @GetMapping("/{key}")
    ModelAndView show(@AuthenticationPrincipal SignedIn me, @PathVariable ResourceKey key) {
        return Pages.show("learning/web/show", resources.show(me, key));
    }

    @PostMapping("/{key}/marks/{mark}")
    String mark(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable ResourceKey key,
            @PathVariable Mark mark,
            @RequestParam(defaultValue = "") String back) {
        marks.set(me.personId(), library.openFor(me.personId()).get(key).key(), mark);
        return back(key, back);
    }

    @PostMapping("/{key}/marks/{mark}/removal")
    String unmark(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable ResourceKey key,
            @PathVariable Mark mark,
            @RequestParam(defaultValue = "") String back) {
        marks.remove(me.personId(), key, mark);
        return back(key, back);
    }

    private static String back(ResourceKey key, String back) {
        return "redirect:" + (back.equals("list") ? "/library#" + key : key.path(""));
    }
}
