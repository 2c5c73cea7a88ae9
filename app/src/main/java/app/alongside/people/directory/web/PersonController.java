package app.alongside.people.directory.web;

import app.alongside.people.RegisteringPeople;
import app.alongside.people.directory.Deactivating;
import app.alongside.platform.PersonId;
import app.alongside.ui.Flash;
import app.alongside.ui.Pages;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One person's entry in the directory: shown, added, changed, closed and opened. */
@Controller
class PersonController {
    private static final String FORM = "people/directory/web/form";

    private final PersonScreens screens;
    private final RegisteringPeople registering;
    private final Deactivating deactivating;

    PersonController(PersonScreens screens, RegisteringPeople registering, Deactivating deactivating) {
        this.screens = screens;
        this.registering = registering;
        this.deactivating = deactivating;
    }

    @GetMapping("/coordinate/people/new")
    ModelAndView begin() {
        return Pages.show(FORM, screens.blank());
    }

    @PostMapping("/coordinate/people")
    ModelAndView add(@ModelAttribute PersonForm form, RedirectAttributes redirect) {
        PersonFormScreen screen = screens.judgeNew(form);
        if (!screen.errors().isEmpty()) {
            return Pages.refuse(FORM, screen);
        }
        UUID id = registering.register(form.details(null)).id().value();
        Flash.done(redirect, "people.person.added", form.name());
        return to(id);
    }

    @GetMapping("/coordinate/people/{id}")
    ModelAndView show(@PathVariable UUID id) {
        return Pages.show("people/directory/web/person", screens.show(new PersonId(id)));
    }

    @GetMapping("/coordinate/people/{id}/edit")
    ModelAndView edit(@PathVariable UUID id) {
        return Pages.show(FORM, screens.edit(new PersonId(id)));
    }

    @PostMapping("/coordinate/people/{id}")
    ModelAndView change(@PathVariable UUID id, @ModelAttribute PersonForm form, RedirectAttributes redirect) {
        PersonFormScreen screen = screens.judgeChange(new PersonId(id), form);
        if (!screen.errors().isEmpty()) {
            return Pages.refuse(FORM, screen);
        }
        registering.change(new PersonId(id), form.details(screens.get(new PersonId(id))));
        Flash.done(redirect, "people.person.changed", form.name());
        return to(id);
    }

    @PostMapping("/coordinate/people/{id}/deactivation")
    ModelAndView deactivate(@PathVariable UUID id) {
        deactivating.deactivate(screens.get(new PersonId(id)).id());
        return to(id);
    }

    @PostMapping("/coordinate/people/{id}/reactivation")
    ModelAndView reactivate(@PathVariable UUID id) {
        deactivating.reactivate(screens.get(new PersonId(id)).id());
        return to(id);
    }

    private static ModelAndView to(UUID id) {
        return new ModelAndView("redirect:/coordinate/people/" + id);
    }
}
