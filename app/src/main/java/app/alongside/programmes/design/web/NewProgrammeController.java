package app.alongside.programmes.design.web;

import app.alongside.identity.SignedIn;
import app.alongside.programmes.DesigningProgrammes;
import app.alongside.programmes.Programme;
import app.alongside.programmes.Purpose;
import app.alongside.programmes.Template;
import app.alongside.ui.FormErrors;
import app.alongside.ui.Pages;
import app.alongside.ui.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Begins a programme from a template. */
@Controller
class NewProgrammeController {
    private static final String TEMPLATE = "programmes/design/web/new";

    private final DesigningProgrammes designing;
    private final Words words;
    private final Clock clock;

    NewProgrammeController(DesigningProgrammes designing, Words words, Clock clock) {
        this.designing = designing;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/coordinate/programmes/new")
    ModelAndView show() {
        String inTwoWeeks = LocalDate.now(clock).plusWeeks(2).toString();
        NewProgrammeForm form = new NewProgrammeForm(Template.PEER_PAIRS.name(), "", inTwoWeeks);
        return Pages.show(TEMPLATE, screen(form, FormErrors.none()));
    }

    @PostMapping("/coordinate/programmes")
    ModelAndView create(@AuthenticationPrincipal SignedIn me, NewProgrammeForm form) {
        Map<String, String> values = Map.of("name", form.name(), "starts", form.starts());
        Fields fields = new Fields(values, words, Locale.forLanguageTag(me.language()));
        String name = fields.name("name", Purpose.LONGEST_NAME);
        LocalDate starts = fields.date("starts");
        if (starts == null || !fields.errors().isEmpty()) {
            return Pages.refuse(TEMPLATE, screen(form, fields.errors()));
        }
        Programme programme = designing.createFrom(templateOf(form), name, starts);
        return new ModelAndView("redirect:/coordinate/programmes/" + programme.id() + "/design");
    }

    private static Template templateOf(NewProgrammeForm form) {
        return Arrays.stream(Template.values())
                .filter(template -> template.name().equals(form.template()))
                .findFirst()
                .orElse(Template.PEER_PAIRS);
    }

    private static NewProgrammeScreen screen(NewProgrammeForm form, FormErrors errors) {
        return new NewProgrammeScreen(form, List.of(Template.values()), errors);
    }
}
