package app.alongside.relationships.notes;

import app.alongside.platform.PersonId;
import app.alongside.platform.secrets.SecretOwner;
import app.alongside.platform.secrets.SecretPlace;
import app.alongside.platform.secrets.Secrets;
import app.alongside.platform.secrets.Vault;
import app.alongside.programmes.ProgrammeId;
import app.alongside.relationships.NoteId;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.notes.Note.Edition;
import app.alongside.relationships.notes.Note.Layer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The notes of the current organisation, sealed in the database unless they are for the programme. */
@Component
public class Notes {
    private static final String SELECT = """
            select note.* from note where note.organisation_id = current_organisation()
            """;

    private final JdbcClient jdbc;
    private final Secrets secrets;

    Notes(JdbcClient jdbc, Secrets secrets) {
        this.jdbc = jdbc;
        this.secrets = secrets;
    }

    /** The notes of a layer that {@code reader}, a member, may read: those changed last at the head. */
    @Transactional(readOnly = true)
    public List<Note> list(RelationshipId relationship, PersonId reader, Layer layer, int limit) {
        Optional<Vault> vault = findVault(layer, relationship, reader);
        if (vault.isEmpty() && layer != Layer.PROGRAMME) {
            return List.of();
        }
        return jdbc.sql(SELECT + """
                         and note.relationship_id = :relationship and note.layer = :layer
                         and (note.layer <> 'MINE' or note.author_id = :reader)
                        order by note.changed_at desc, note.id limit :limit
                        """)
                .param("relationship", relationship.value())
                .param("layer", layer.name())
                .param("reader", reader.value())
                .param("limit", limit)
                .query((row, number) -> map(row, vault.orElse(null)))
                .list();
    }

    /** The note, when {@code reader}, a member, may read it. */
    @Transactional(readOnly = true)
    public Optional<Note> find(RelationshipId relationship, PersonId reader, NoteId id) {
        return jdbc.sql(SELECT + " and note.relationship_id = :relationship and note.id = :id")
                .param("relationship", relationship.value())
                .param("id", id.value())
                .query((row, number) -> open(row, relationship, reader))
                .optional()
                .flatMap(note -> note);
    }

    /** What members wrote for the programme, the newest first. */
    @Transactional(readOnly = true)
    public List<Note> listForProgramme(ProgrammeId programme, int limit) {
        return jdbc.sql("""
                        select note.* from note
                        join relationship on relationship.organisation_id = note.organisation_id
                         and relationship.id = note.relationship_id
                        where note.organisation_id = current_organisation() and note.layer = 'PROGRAMME'
                          and relationship.programme_id = :programme
                        order by note.changed_at desc, note.id limit :limit
                        """)
                .param("programme", programme.value())
                .param("limit", limit)
                .query((row, number) -> map(row, null))
                .list();
    }

    /** Keeps a new note; says whether its id was free. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean add(Note note) {
        return jdbc.sql("""
                        insert into note (organisation_id, id, relationship_id, layer, author_id, sealed, words, version,
                                          form, changed_by, changed_at, written_at)
                        values (current_organisation(), :id, :relationship, :layer, :author, :sealed, :words, 1,
                                :form, :author, :now, :now)
                        on conflict (organisation_id, id) do nothing
                        """)
                        .param("id", note.id().value())
                        .param("relationship", note.relationshipId().value())
                        .param("layer", note.layer().name())
                        .param("author", note.author().value())
                        .param("sealed", seal(note))
                        .param("words", note.layer() == Layer.PROGRAMME ? note.text() : null)
                        .param("form", note.edition().form())
                        .param("now", Timestamp.from(note.writtenAt()))
                        .update()
                == 1;
    }

    /** Writes down a note's next edition; the caller holds the relationship's lock. */
    @Transactional(propagation = Propagation.MANDATORY)
    void save(Note note) {
        jdbc.sql("""
                        update note
                        set sealed = :sealed, words = :words, version = :version, form = :form, changed_by = :by,
                            changed_at = :at
                        where organisation_id = current_organisation() and id = :id
                          and relationship_id = :relationship
                        """)
                .param("sealed", seal(note))
                .param("words", note.layer() == Layer.PROGRAMME ? note.text() : null)
                .param("version", note.version())
                .param("form", note.edition().form())
                .param("by", note.edition().by().value())
                .param("at", Timestamp.from(note.edition().at()))
                .param("id", note.id().value())
                .param("relationship", note.relationshipId().value())
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void remove(Note note) {
        jdbc.sql("delete from note where organisation_id = current_organisation() and id = :id")
                .param("id", note.id().value())
                .update();
    }

    private byte @Nullable [] seal(Note note) {
        return note.layer() == Layer.PROGRAMME
                ? null
                : secrets.open(ownerOf(note.layer(), note.relationshipId(), note.author()))
                        .seal(placeOf(note.id()), note.text());
    }

    private Optional<Vault> findVault(Layer layer, RelationshipId relationship, PersonId reader) {
        return layer == Layer.PROGRAMME ? Optional.empty() : secrets.find(ownerOf(layer, relationship, reader));
    }

    private static SecretOwner ownerOf(Layer layer, RelationshipId relationship, PersonId author) {
        return layer == Layer.MINE
                ? SecretOwner.person(author.value())
                : SecretOwner.relationship(relationship.value());
    }

    private static SecretPlace placeOf(NoteId id) {
        return SecretPlace.of("note", id.value());
    }

    private Optional<Note> open(ResultSet row, RelationshipId relationship, PersonId reader) throws SQLException {
        Layer layer = Layer.valueOf(row.getString("layer"));
        boolean readable =
                layer != Layer.MINE || row.getObject("author_id", UUID.class).equals(reader.value());
        Optional<Vault> vault = readable ? findVault(layer, relationship, reader) : Optional.empty();
        return layer == Layer.PROGRAMME || vault.isPresent()
                ? Optional.of(map(row, vault.orElse(null)))
                : Optional.empty();
    }

    private static Note map(ResultSet row, @Nullable Vault vault) throws SQLException {
        NoteId id = new NoteId(row.getObject("id", UUID.class));
        String text = vault == null ? row.getString("words") : vault.openText(placeOf(id), row.getBytes("sealed"));
        return new Note(
                id,
                new RelationshipId(row.getObject("relationship_id", UUID.class)),
                Layer.valueOf(row.getString("layer")),
                new PersonId(row.getObject("author_id", UUID.class)),
                new Edition(
                        text,
                        row.getInt("version"),
                        row.getObject("form", UUID.class),
                        new PersonId(row.getObject("changed_by", UUID.class)),
                        row.getTimestamp("changed_at").toInstant()),
                row.getTimestamp("written_at").toInstant());
    }
}
