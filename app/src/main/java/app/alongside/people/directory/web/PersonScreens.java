package app.alongside.people.directory.web;

import app.alongside.identity.EmailAddress;
import app.alongside.people.Offer;
import app.alongside.people.People;
import app.alongside.people.Person;
import app.alongside.people.PersonDetails;
import app.alongside.people.Profile;
import app.alongside.people.Profiles;
import app.alongside.people.Skill;
import app.alongside.people.SkillId;
import app.alongside.people.Skills;
import app.alongside.people.Want;
import app.alongside.platform.PersonId;
import app.alongside.ui.FormErrors;
import app.alongside.ui.Words;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Builds the screens of single people, and says what is wrong with a form. */
@Component
class PersonScreens {
    private static final int LONGEST = 200;

    private final People people;
    private final Profiles profiles;
    private final Skills skills;
    private final Words words;

    PersonScreens(People people, Profiles profiles, Skills skills, Words words) {
        this.people = people;
        this.profiles = profiles;
        this.skills = skills;
        this.words = words;
    }

    Person get(PersonId id) {
        return people.find(id).orElseThrow(NoSuchPerson::new);
    }

    PersonScreen show(PersonId id) {
        Person person = get(id);
        Profile profile = profiles.get(id);
        return new PersonScreen(
                person,
                Optional.ofNullable(person.managerId()).flatMap(people::find).orElse(null),
                names(profile.offers().stream().map(Offer::skill)),
                names(profile.wants().stream().map(Want::skill)));
    }

    private List<String> names(Stream<SkillId> ids) {
        List<SkillId> asked = ids.toList();
        var known = skills.mapByIds(asked);
        return asked.stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .map(Skill::name)
                .toList();
    }

    PersonFormScreen blank() {
        PersonForm empty = new PersonForm("", "", "", "", "", "", "", "Europe/London", "", "");
        return new PersonFormScreen(empty, FormErrors.none(), "/coordinate/people", "/coordinate/people", true);
    }

    PersonFormScreen edit(PersonId id) {
        Person person = get(id);
        String manager = Optional.ofNullable(person.managerId())
                .flatMap(people::find)
                .map(found -> found.email().value())
                .orElse("");
        return change(id, PersonForm.of(person, manager), FormErrors.none());
    }

    PersonFormScreen judgeNew(PersonForm form) {
        FormErrors errors = judge(form);
        if (find(form.email()).isPresent()) {
            errors.add("email", say("people.person.email-taken"));
        }
        return new PersonFormScreen(form, errors, "/coordinate/people", "/coordinate/people", true);
    }

    PersonFormScreen judgeChange(PersonId id, PersonForm form) {
        get(id);
        FormErrors errors = judge(form);
        if (find(form.email()).filter(found -> !found.id().equals(id)).isPresent()) {
            errors.add("email", say("people.person.email-taken"));
        }
        if (find(form.manager()).filter(found -> found.id().equals(id)).isPresent()) {
            errors.add("manager", say("people.person.manager-self"));
        }
        return change(id, form, errors);
    }

    private static PersonFormScreen change(PersonId id, PersonForm form, FormErrors errors) {
        String address = "/coordinate/people/" + id;
        return new PersonFormScreen(form, errors, address, address, false);
    }

    private FormErrors judge(PersonForm form) {
        FormErrors errors = FormErrors.none();
        if (form.name().isEmpty() || form.name().length() > PersonDetails.LONGEST_NAME) {
            errors.add("name", say("people.person.name-needed"));
        }
        if (EmailAddress.find(form.email()).isEmpty()) {
            errors.add("email", say("people.person.email-needed"));
        }
        if (Stream.of(form.title(), form.level(), form.department(), form.team(), form.location())
                .anyMatch(text -> text.length() > LONGEST)) {
            errors.add("title", say("people.person.too-long"));
        }
        if (!ZoneId.getAvailableZoneIds().contains(form.zone())) {
            errors.add("zone", say("people.import.columns.zone"));
        }
        if (!form.manager().isEmpty() && find(form.manager()).isEmpty()) {
            errors.add("manager", say("people.person.manager-unknown"));
        }
        if (!form.started().isEmpty() && form.findStarted().isEmpty()) {
            errors.add("started", say("people.person.date"));
        }
        return errors;
    }

    private Optional<Person> find(String email) {
        return EmailAddress.find(email).flatMap(people::findByEmail);
    }

    private String say(String key) {
        return words.say(Locale.UK, key);
    }
}
