package app.alongside.relationships.agreement.web;

import app.alongside.people.Person;
import app.alongside.relationships.Workspace;
import app.alongside.relationships.agreement.Agreement;
import app.alongside.ui.Rendering;
import java.time.LocalDate;
import java.util.List;

/** An agreement that was signed and has been changed since, to read. */
public record EarlierScreen(Workspace workspace, Agreement agreement) {
    /** What it is called among the others: by the day of its last signature. */
    public String heading() {
        return Rendering.t("relationships.agreement.earlier.heading", Rendering.dateWithYear(day()));
    }

    /** The members who signed it, in the order in which they are shown. */
    public List<Person> signers() {
        return workspace.everybody().stream()
                .filter(person -> agreement.isSignedBy(person.id()))
                .toList();
    }

    private LocalDate day() {
        return workspace.mine(agreement.signedAt().orElseThrow()).toLocalDate();
    }
}
