package app.alongside.care.web;

import app.alongside.care.CareLines.Lines;
import app.alongside.care.Concern;
import app.alongside.care.web.ConcernForm.Problem;
import app.alongside.people.Person;
import app.alongside.relationships.Peers;
import app.alongside.ui.FormErrors;
import app.alongside.ui.Rendering;
import com.ibm.icu.text.ListFormatter;
import java.util.List;

/**
 * The page on which a concern is raised, with those raised before.
 *
 * @param contacts who could hear it
 * @param relationships one's own, to say which it is about
 * @param hasDraft whether something written earlier stands in the form
 */
public record RaiseScreen(
        ConcernForm form,
        List<Problem> problems,
        List<Person> contacts,
        List<Peers.Row> relationships,
        List<Concern> earlier,
        Lines lines,
        boolean hasDraft) {
    /** What is wrong, in the reader's language. */
    public FormErrors errors() {
        FormErrors errors = FormErrors.none();
        problems.forEach(problem ->
                errors.add(problem.field(), Rendering.t("care.form.problem." + problem, ConcernForm.LONGEST)));
        return errors;
    }

    public Concern.About[] abouts() {
        return Concern.About.values();
    }

    public boolean isAbout(Concern.About about) {
        return form.isAbout(about);
    }

    public boolean isNamed() {
        return form.isNamed();
    }

    public boolean isHold() {
        return form.isHold();
    }

    public boolean isAboutRelationship(Peers.Row row) {
        return form.isAboutRelationship(row.relationship().id());
    }

    public boolean isReader(Person contact) {
        return form.isReader(contact.id());
    }

    public String words() {
        return form.text();
    }

    public String namesOf(Peers.Row row) {
        return row.names(Rendering.current().locale());
    }

    /** The contacts' names as a list. */
    public String contactNames() {
        return ListFormatter.getInstance(Rendering.current().locale())
                .format(contacts.stream().map(Person::name).toList());
    }
}
