package app.alongside.relationships.notes;

import app.alongside.platform.PersonId;
import app.alongside.relationships.NoteId;
import app.alongside.relationships.RelationshipId;
import java.time.Instant;
import java.util.UUID;

/**
 * Something a member of a relationship wrote down.
 *
 * @param author who began it; for what is mine or the programme's, the only one who changes it
 * @param edition its present words
 * @param writtenAt when it was begun
 */
public record Note(
        NoteId id, RelationshipId relationshipId, Layer layer, PersonId author, Edition edition, Instant writtenAt) {
    public static final int LONGEST = 8000;

    /** Who reads a note. */
    public enum Layer {
        /** Its author alone. */
        MINE,
        /** The members of the relationship. */
        OURS,
        /** The members, and whoever coordinates the programme. */
        PROGRAMME
    }

    /**
     * The words as they stand.
     *
     * @param version rises with every change, so that nobody overwrites what they have not read
     * @param form the page on which they were typed; a page that saves again and again follows itself
     */
    public record Edition(String text, int version, UUID form, PersonId by, Instant at) {}

    public String text() {
        return edition.text();
    }

    public int version() {
        return edition.version();
    }

    /** Whether {@code person}, a member, may change it. */
    public boolean mayChange(PersonId person) {
        return layer == Layer.OURS || author.equals(person);
    }

    /** Whether {@code person}, a member, may read it. */
    boolean mayRead(PersonId person) {
        return layer != Layer.MINE || author.equals(person);
    }

    public boolean isChangedByAnother() {
        return !edition.by().equals(author);
    }
}
