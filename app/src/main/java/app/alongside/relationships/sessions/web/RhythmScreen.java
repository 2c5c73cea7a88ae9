package app.alongside.relationships.sessions.web;

import app.alongside.people.Person;
import app.alongside.relationships.Workspace;
import app.alongside.relationships.sessions.Rhythm;
import app.alongside.ui.FormErrors;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;

/** Suggesting a rhythm. */
public record RhythmScreen(Workspace workspace, RhythmForm form, FormErrors errors) {
    public List<Integer> weeks() {
        return IntStream.rangeClosed(1, Rhythm.MOST_WEEKS).boxed().toList();
    }

    /** The clocks it can follow: those of the members. */
    public List<ZoneId> zones() {
        return workspace.everybody().stream().map(Person::zone).distinct().toList();
    }
}
