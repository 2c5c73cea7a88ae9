package app.alongside.people.classification.web;

import app.alongside.people.classification.DoubtfulLabels;
import app.alongside.people.classification.ImportingSkills;
import app.alongside.people.sheets.Sheet;
import app.alongside.ui.Flash;
import app.alongside.ui.Pages;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Classifications of skills: taken in, watched, and their doubtful labels decided. */
@Controller
@RequestMapping("/coordinate/skills/imports")
class SkillImportsController {
    private static final String LIST = "people/classification/web/imports";

    private final ImportingSkills importing;
    private final DoubtfulLabels doubtful;
    private final SkillImportScreens screens;

    SkillImportsController(ImportingSkills importing, DoubtfulLabels doubtful, SkillImportScreens screens) {
        this.importing = importing;
        this.doubtful = doubtful;
        this.screens = screens;
    }

    @GetMapping
    ModelAndView list(
            @RequestParam(defaultValue = "") String reason,
            @RequestAttribute(name = Pages.TOO_LARGE, required = false) @Nullable Boolean tooLarge) {
        if (tooLarge != null) {
            return Pages.refuseTooLarge(LIST, screens.refuse("people.import.fault.too-large"));
        }
        return Pages.show(LIST, screens.list(reason));
    }

    @PostMapping
    ModelAndView upload(@RequestParam MultipartFile file) throws IOException {
        try {
            String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            importing.upload(SkillImportScreens.shortened(name), file.getBytes());
            return back("");
        } catch (Sheet.Unreadable unreadable) {
            String fault = unreadable.fault().name().toLowerCase(Locale.ROOT);
            return Pages.refuse(LIST, screens.refuse("people.classification.fault." + fault));
        } catch (ImportingSkills.NoSkills nothing) {
            return Pages.refuse(LIST, screens.refuse("people.classification.fault.no_skills"));
        }
    }

    /** Asked for every second while a job is at work; tells the browser to reload the page when it is done. */
    @GetMapping("/{id}/progress")
    ModelAndView progress(@PathVariable UUID id, HttpServletResponse response) {
        var the = screens.get(id);
        if (!the.isBusy()) {
            response.setHeader("HX-Refresh", "true");
        }
        return Pages.show("people/classification/web/progress", the);
    }

    @PostMapping("/labels/acceptance")
    ModelAndView accept(
            @RequestParam(name = "label", defaultValue = "") List<String> labels,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        Flash.done(redirect, "people.classification.accepted", String.valueOf(doubtful.accept(labels)));
        return back(reason);
    }

    @PostMapping("/labels/removal")
    ModelAndView drop(
            @RequestParam(name = "label", defaultValue = "") List<String> labels,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        Flash.done(redirect, "people.classification.dropped", String.valueOf(doubtful.drop(labels)));
        return back(reason);
    }

    @PostMapping("/labels/clearance")
    ModelAndView dropAll(@RequestParam(defaultValue = "") String reason, RedirectAttributes redirect) {
        Flash.done(redirect, "people.classification.dropped", String.valueOf(doubtful.dropAll(reason)));
        return back("");
    }

    private static ModelAndView back(String reason) {
        String query = reason.matches("[A-Z_]+") ? "?reason=" + reason : "";
        return new ModelAndView("redirect:/coordinate/skills/imports" + query);
    }
}
