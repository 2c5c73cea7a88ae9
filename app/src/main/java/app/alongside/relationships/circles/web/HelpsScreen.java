package app.alongside.relationships.circles.web;

import app.alongside.people.Person;
import app.alongside.relationships.Workspace;
import java.util.List;

/** Who helps whom in a ring. */
public record HelpsScreen(Workspace workspace, List<Turn> turns) {
    /** One helps the next with these skills. */
    public record Turn(Person helper, Person learner, String skills) {}

    public String who(Person person) {
        return workspace.isMe(person.id()) ? "me" : "other";
    }
}
