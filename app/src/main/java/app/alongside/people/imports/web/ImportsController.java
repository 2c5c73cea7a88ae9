package app.alongside.people.imports.web;

import app.alongside.identity.SignedIn;
import app.alongside.people.imports.Columns;
import app.alongside.people.imports.ImportingPeople;
import app.alongside.people.imports.PeopleImport;
import app.alongside.people.imports.UploadingFiles;
import app.alongside.people.sheets.Sheet;
import app.alongside.ui.Flash;
import app.alongside.ui.FormErrors;
import app.alongside.ui.Pages;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
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

/** A file's way into the directory, a step at a time. */
@Controller
@RequestMapping("/coordinate/people/imports")
class ImportsController {
    private static final String LIST = "people/imports/web/imports";
    private static final String SHOW = "people/imports/web/show";

    private final UploadingFiles uploading;
    private final ImportingPeople importing;
    private final ImportScreens screens;

    ImportsController(UploadingFiles uploading, ImportingPeople importing, ImportScreens screens) {
        this.uploading = uploading;
        this.importing = importing;
        this.screens = screens;
    }

    @GetMapping
    ModelAndView list(@RequestAttribute(name = Pages.TOO_LARGE, required = false) @Nullable Boolean tooLarge) {
        if (tooLarge != null) {
            return Pages.refuseTooLarge(LIST, screens.list(screens.error("file", "people.import.fault.too-large")));
        }
        return Pages.show(LIST, screens.list(FormErrors.none()));
    }

    @PostMapping
    ModelAndView upload(@AuthenticationPrincipal SignedIn me, @RequestParam MultipartFile file) throws IOException {
        try {
            String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            UUID id = uploading.upload(ImportScreens.shortened(name), file.getBytes(), ZoneId.of(me.zone()));
            return to(id);
        } catch (Sheet.Unreadable unreadable) {
            String key = "people.import.fault." + unreadable.fault().name().toLowerCase(Locale.ROOT);
            return Pages.refuse(LIST, screens.list(screens.error("file", key)));
        }
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable UUID id) {
        return Pages.show(SHOW, screens.show(id, FormErrors.none()));
    }

    @PostMapping("/{id}/columns")
    ModelAndView setColumns(@PathVariable UUID id, @RequestParam Map<String, String> form) {
        ColumnsForm chosen = ColumnsForm.read(form, screens.columnCount(id));
        FormErrors errors = screens.judge(chosen);
        if (!errors.isEmpty()) {
            return Pages.refuse(SHOW, screens.showAsTyped(id, chosen, errors));
        }
        importing.check(id, new Columns(chosen.fields()), ZoneId.of(chosen.zone()));
        return to(id);
    }

    @PostMapping("/{id}/grades")
    ModelAndView explainGrades(@PathVariable UUID id, @RequestParam Map<String, String> form) {
        importing.explainGrades(id, GradesForm.read(form).bands());
        return to(id);
    }

    @PostMapping("/{id}/columns/reopening")
    ModelAndView reopenColumns(@PathVariable UUID id) {
        importing.reopenColumns(id);
        return to(id);
    }

    @PostMapping("/{id}/run")
    ModelAndView run(@PathVariable UUID id) {
        importing.run(id);
        return to(id);
    }

    @PostMapping("/{id}/cancellation")
    ModelAndView cancel(@PathVariable UUID id, RedirectAttributes redirect) {
        importing.cancel(id);
        Flash.done(redirect, "people.import.cancelled");
        return new ModelAndView("redirect:/coordinate/people/imports");
    }

    /** Asked for every second while a job is at work; tells the browser to reload the page when it is done. */
    @GetMapping("/{id}/progress")
    ModelAndView progress(@PathVariable UUID id, HttpServletResponse response) {
        PeopleImport the = screens.get(id);
        if (!the.isBusy()) {
            response.setHeader("HX-Refresh", "true");
        }
        return Pages.show("people/imports/web/progress", the);
    }

    private static ModelAndView to(UUID id) {
        return new ModelAndView("redirect:/coordinate/people/imports/" + id);
    }
}
