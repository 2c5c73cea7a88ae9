package app.alongside.relationships.notes.web;

import app.alongside.people.People;
import app.alongside.people.Person;
import app.alongside.platform.PersonId;
import app.alongside.programmes.OverviewPanel;
import app.alongside.programmes.Programme;
import app.alongside.relationships.notes.Note;
import app.alongside.relationships.notes.Notes;
import app.alongside.ui.Panel;
import app.alongside.ui.Panel.Section;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What members wrote for the programme, on its page for coordinators. The other layers never come here. */
@Component
class NotesForTheProgramme implements OverviewPanel {
    private static final int SHOWN = 5;

    private final Notes notes;
    private final People people;

    NotesForTheProgramme(Notes notes, People people) {
        this.notes = notes;
        this.people = people;
    }

    /** The newest of these notes and who wrote them. */
    public record ProgrammeNotes(List<Note> notes, Map<PersonId, Person> authors) {
        /** The author's name; empty for somebody who is no longer in the directory. */
        public String author(Note note) {
            return Optional.ofNullable(authors.get(note.author()))
                    .map(Person::name)
                    .orElse("");
        }
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Panel> find(Programme programme) {
        List<Note> newest = notes.listForProgramme(programme.id(), SHOWN);
        if (newest.isEmpty()) {
            return Optional.empty();
        }
        Map<PersonId, Person> authors =
                people.mapByIds(newest.stream().map(Note::author).toList());
        return Optional.of(new Panel(
                "relationships/notes/web/for-the-programme", new ProgrammeNotes(newest, authors), Section.ASIDE));
    }
}
