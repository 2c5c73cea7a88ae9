package app.alongside.relationships.notes;

import app.alongside.audit.Audit;
import app.alongside.platform.PersonId;
import app.alongside.relationships.NotActive;
import app.alongside.relationships.NoteId;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.Relationships;
import app.alongside.relationships.notes.Note.Edition;
import app.alongside.relationships.notes.Note.Layer;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes notes, again and again while somebody types. What one member has not read, that member does not overwrite: both
 * texts are handed back instead, and neither is lost.
 */
@Component
public class WritingNotes {
    private final Relationships relationships;
    private final Notes notes;
    private final Audit audit;
    private final Clock clock;

    WritingNotes(Relationships relationships, Notes notes, Audit audit, Clock clock) {
        this.relationships = relationships;
        this.notes = notes;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What somebody typed.
     *
     * @param id chosen by the page, so that sending twice writes once
     * @param layer for a new note; an old one stays in its layer
     * @param read the version that was on the screen; 0 for a new note
     * @param form the page it was typed on
     */
    public record Draft(NoteId id, Layer layer, int read, UUID form, String text) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** It reads as typed. */
        record Written(Note note) implements Outcome {}

        /** Somebody else changed it meanwhile; {@code note} is how it reads now, and nothing was changed. */
        record Overtaken(Note note) implements Outcome {}

        /** There is no such note for this member. */
        record Unknown() implements Outcome {}
    }

    /** Writes a note, or its next edition. */
    @Transactional
    public Outcome write(RelationshipId relationship, PersonId by, Draft draft) {
        lock(relationship);
        Optional<Note> known = notes.find(relationship, by, draft.id());
        return known.isPresent() ? change(known.get(), by, draft) : begin(relationship, by, draft);
    }

    /** Takes a note away; only its author may. Says whether it was there. */
    @Transactional
    public boolean remove(RelationshipId relationship, PersonId by, NoteId id) {
        lock(relationship);
        Optional<Note> known =
                notes.find(relationship, by, id).filter(note -> note.author().equals(by));
        known.ifPresent(note -> {
            notes.remove(note);
            audit.record(
                    "note.removed", id.value(), Map.of("layer", note.layer().name()));
        });
        return known.isPresent();
    }

    private void lock(RelationshipId id) {
        Relationship relationship = relationships.lock(id);
        if (!relationship.isActive()) {
            throw new NotActive(relationship);
        }
    }

    private Outcome begin(RelationshipId relationship, PersonId by, Draft draft) {
        Instant now = clock.instant();
        Edition first = new Edition(draft.text(), 1, draft.form(), by, now);
        Note note = new Note(draft.id(), relationship, draft.layer(), by, first, now);
        if (!notes.add(note)) {
            return new Outcome.Unknown();
        }
        audit.record(
                "note.written", note.id().value(), Map.of("layer", note.layer().name()));
        return new Outcome.Written(note);
    }

    private Outcome change(Note known, PersonId by, Draft draft) {
        if (!known.mayChange(by)) {
            return new Outcome.Unknown();
        }
        if (known.text().equals(draft.text())) {
            return new Outcome.Written(known);
        }
        boolean samePage = known.edition().form().equals(draft.form());
        if (!samePage && known.version() != draft.read()) {
            return new Outcome.Overtaken(known);
        }
        Edition next = new Edition(draft.text(), known.version() + 1, draft.form(), by, clock.instant());
        Note changed =
                new Note(known.id(), known.relationshipId(), known.layer(), known.author(), next, known.writtenAt());
        notes.save(changed);
        if (!samePage) {
            audit.record(
                    "note.changed",
                    known.id().value(),
                    Map.of("layer", known.layer().name()));
        }
        return new Outcome.Written(changed);
    }
}
