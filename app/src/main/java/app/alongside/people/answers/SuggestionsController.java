package app.alongside.people.answers;

import app.alongside.people.Skills;
import app.alongside.ui.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The skills that what is being typed may mean, as options of a listbox. */
@Controller
class SuggestionsController {
    private static final int MOST = 8;
    private static final int LONGEST_QUERY = 200;

    private final Skills skills;

    SuggestionsController(Skills skills) {
        this.skills = skills;
    }

    @GetMapping("/skills/suggestions")
    ModelAndView list(@RequestParam(defaultValue = "") String q) {
        String text = q.length() > LONGEST_QUERY ? q.substring(0, LONGEST_QUERY) : q;
        boolean named = skills.findByName(text).isPresent();
        return Pages.show(
                "people/answers/suggestions", new SuggestionsScreen(text.strip(), skills.suggest(text, MOST), named));
    }
}
