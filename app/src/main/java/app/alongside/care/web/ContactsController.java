package app.alongside.care.web;

import app.alongside.care.CareContacts;
import app.alongside.care.CareLines;
import app.alongside.care.CareLines.Lines;
import app.alongside.identity.EmailAddress;
import app.alongside.people.People;
import app.alongside.people.Person;
import app.alongside.platform.PersonId;
import app.alongside.ui.Flash;
import app.alongside.ui.Pages;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who hears concerns, and whom to call: set by coordinators, who do not thereby hear anything themselves. */
@Controller
class ContactsController {
    private static final String PAGE = "care/web/contacts";
    private static final String BACK = "redirect:/coordinate/care";

    private final CareContacts contacts;
    private final CareLines lines;
    private final People people;

    ContactsController(CareContacts contacts, CareLines lines, People people) {
        this.contacts = contacts;
        this.lines = lines;
        this.people = people;
    }

    @GetMapping("/coordinate/care")
    ModelAndView index() {
        return Pages.show(PAGE, new ContactsScreen(contacts.list(), lines.get(), "", false));
    }

    @PostMapping("/coordinate/care/contacts")
    ModelAndView appoint(@RequestParam(defaultValue = "") String email, RedirectAttributes redirect) {
        Optional<Person> person =
                EmailAddress.find(email).flatMap(people::findByEmail).filter(Person::active);
        if (person.isEmpty()) {
            return Pages.refuse(PAGE, new ContactsScreen(contacts.list(), lines.get(), email, true));
        }
        contacts.appoint(person.get().id());
        Flash.done(redirect, "care.contacts.appointed", person.get().name());
        return new ModelAndView(BACK);
    }

    @PostMapping("/coordinate/care/contacts/{person}/removal")
    String dismiss(@PathVariable String person, RedirectAttributes redirect) {
        contacts.dismiss(PersonId.parse(person));
        Flash.done(redirect, "care.contacts.dismissed");
        return BACK;
    }

    @PostMapping("/coordinate/care/lines")
    String saveLines(
            @RequestParam(defaultValue = "") String emergency,
            @RequestParam(defaultValue = "") String support,
            RedirectAttributes redirect) {
        lines.save(new Lines(emergency.strip(), support.strip()));
        Flash.done(redirect, "care.lines.saved");
        return BACK;
    }
}
