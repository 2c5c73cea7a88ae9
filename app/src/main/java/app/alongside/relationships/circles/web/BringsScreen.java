package app.alongside.relationships.circles.web;

import app.alongside.people.Person;
import app.alongside.platform.PersonId;
import app.alongside.relationships.Workspace;
import app.alongside.ui.FormErrors;
import java.util.Map;

/** What each member brings, and room for the reader to change their own. */
public record BringsScreen(Workspace workspace, Map<PersonId, String> brings, BringsForm form) {
    /** What the person brings, else what they do. */
    public String of(Person person) {
        String said = brings.getOrDefault(person.id(), "");
        return said.isEmpty() ? person.title() : said;
    }

    public FormErrors errors() {
        return form.errors();
    }
}
