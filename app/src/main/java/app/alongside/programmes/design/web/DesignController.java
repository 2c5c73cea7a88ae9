package app.alongside.programmes.design.web;

import app.alongside.identity.SignedIn;
import app.alongside.programmes.Design;
import app.alongside.programmes.DesigningProgrammes;
import app.alongside.programmes.DesigningProgrammes.Saving;
import app.alongside.programmes.NoSuchProgramme;
import app.alongside.programmes.Programme;
import app.alongside.programmes.ProgrammeAccess;
import app.alongside.programmes.ProgrammeId;
import app.alongside.programmes.design.web.PartReader.Reading;
import app.alongside.ui.Pages;
import app.alongside.ui.Words;
import java.util.Locale;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The designer: each part of a programme is shown and saved on its own. */
@Controller
class DesignController {
    static final String TEMPLATE = "programmes/design/web/design";

    private final ProgrammeAccess access;
    private final DesigningProgrammes designing;
    private final DesignScreens screens;
    private final PartReader reader;
    private final Words words;

    DesignController(
            ProgrammeAccess access,
            DesigningProgrammes designing,
            DesignScreens screens,
            PartReader reader,
            Words words) {
        this.access = access;
        this.designing = designing;
        this.screens = screens;
        this.reader = reader;
        this.words = words;
    }

    @GetMapping("/coordinate/programmes/{id}/design")
    ModelAndView show(@AuthenticationPrincipal SignedIn me, @PathVariable ProgrammeId id) {
        return Pages.show(TEMPLATE, screens.show(access.forDesigner(me, id)));
    }

    @PostMapping("/coordinate/programmes/{id}/design/{part}")
    ModelAndView save(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable ProgrammeId id,
            @PathVariable String part,
            @RequestParam Map<String, String> values) {
        Programme programme = access.forDesigner(me, id);
        Design.Section section = Design.Section.find(part).orElseThrow(() -> new NoSuchProgramme(part));
        Reading reading = reader.read(section, values, Locale.forLanguageTag(me.language()));
        if (reading.part().isEmpty()) {
            return Pages.refuse(TEMPLATE, screens.refuse(programme, section, reading));
        }
        return switch (designing.save(id, reading.part().get(), base(values, programme))) {
            case Saving.Saved saved ->
                new ModelAndView("redirect:/coordinate/programmes/" + id + "/design#" + section.slug());
            case Saving.ChangedMeanwhile changed -> refuse(changed.latest(), section, reading, me);
        };
    }

    private ModelAndView refuse(Programme latest, Design.Section section, Reading reading, SignedIn me) {
        reading.errors()
                .add(
                        section.slug(),
                        words.say(Locale.forLanguageTag(me.language()), "programmes.form.changed-meanwhile"));
        return Pages.refuse(TEMPLATE, screens.refuse(latest, section, reading));
    }

    /** The version the form was filled in upon. */
    private static int base(Map<String, String> values, Programme programme) {
        String base = values.getOrDefault("base", "");
        return base.matches("\\d{1,9}") ? Integer.parseInt(base) : programme.version();
    }
}
