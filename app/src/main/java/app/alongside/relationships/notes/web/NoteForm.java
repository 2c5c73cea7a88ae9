package app.alongside.relationships.notes.web;

import app.alongside.relationships.NoteId;
import app.alongside.relationships.notes.Note;
import app.alongside.relationships.notes.Note.Layer;
import app.alongside.relationships.notes.WritingNotes.Draft;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A note as it is typed.
 *
 * @param id the note, or an id for the new one
 * @param layer who will read it
 * @param read the version that is on the screen; 0 for a new note
 * @param form this page's own mark
 */
public record NoteForm(NoteId id, Layer layer, int read, UUID form, String text) {
    static NoteForm fresh(Layer layer) {
        return new NoteForm(NoteId.fresh(), layer, 0, UUID.randomUUID(), "");
    }

    static NoteForm of(Note note) {
        return new NoteForm(note.id(), note.layer(), note.version(), UUID.randomUUID(), note.text());
    }

    static NoteForm typed(NoteId id, Typed typed) {
        return new NoteForm(id, typed.layerOr(Layer.OURS), typed.version(), typed.mark(), typed.words());
    }

    /** The same words, to be saved over the note as it reads now. */
    NoteForm over(Note now) {
        return new NoteForm(id, now.layer(), now.version(), UUID.randomUUID(), text);
    }

    boolean isEmpty() {
        return text.isBlank();
    }

    boolean isTooLong() {
        return text.length() > Note.LONGEST;
    }

    Draft draft() {
        return new Draft(id, layer, read, form, text);
    }

    /** The fields as they arrive; any of them may be missing. */
    record Typed(
            @Nullable Layer layer,
            @Nullable Integer read,
            @Nullable UUID form,
            @Nullable String text) {
        Layer layerOr(Layer other) {
            return layer == null ? other : layer;
        }

        int version() {
            return read == null ? 0 : read;
        }

        UUID mark() {
            return form == null ? UUID.randomUUID() : form;
        }

        String words() {
            return text == null ? "" : text.strip().replace("\r\n", "\n");
        }
    }
}
