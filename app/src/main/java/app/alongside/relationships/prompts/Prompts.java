package app.alongside.relationships.prompts;

import app.alongside.platform.PersonId;
import app.alongside.platform.secrets.SecretOwner;
import app.alongside.platform.secrets.SecretPlace;
import app.alongside.platform.secrets.Secrets;
import app.alongside.platform.secrets.Vault;
import app.alongside.programmes.ProgrammeId;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.prompts.Prompt.Category;
import app.alongside.relationships.prompts.Prompt.Origin;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All prompts there are: the bank's, and those of the current organisation's people. */
@Component
public class Prompts {
    private final PromptBank bank;
    private final JdbcClient jdbc;
    private final Secrets secrets;
    private final Clock clock;

    Prompts(PromptBank bank, JdbcClient jdbc, Secrets secrets, Clock clock) {
        this.bank = bank;
        this.jdbc = jdbc;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** A prompt that its author offered to the programme. */
    public record Suggested(UUID id, Category category, String text, PersonId author) {}

    /** Everything the members of a relationship can talk about: their own, the programme's, the bank's. */
    @Transactional(readOnly = true)
    public List<Prompt> listFor(Relationship relationship) {
        Optional<Vault> vault = secrets.find(ownerOf(relationship.id()));
        List<Prompt> added = jdbc.sql("""
                        select id, relationship_id, category, sealed, words from prompt
                        where organisation_id = current_organisation()
                          and (relationship_id = :relationship
                               or programme_id = :programme and state = 'ROLLED_OUT')
                        order by made_at, id
                        """)
                .param("relationship", relationship.id().value())
                .param("programme", relationship.programmeId().value())
                .query((row, number) -> map(row, relationship.id(), vault.orElse(null)))
                .list();
        return Stream.concat(added.stream(), bank.listAll().stream()).toList();
    }

    /** What was offered to the programme and not yet decided, the oldest first. */
    @Transactional(readOnly = true)
    public List<Suggested> listSuggested(ProgrammeId programme) {
        return jdbc.sql("""
                        select id, category, words, author_id from prompt
                        where organisation_id = current_organisation() and programme_id = :programme
                          and state = 'SUGGESTED'
                        order by made_at, id limit 20
                        """)
                .param("programme", programme.value())
                .query((row, number) -> new Suggested(
                        row.getObject("id", UUID.class),
                        Category.valueOf(row.getString("category")),
                        row.getString("words"),
                        new PersonId(row.getObject("author_id", UUID.class))))
                .list();
    }

    /** Keeps a prompt that a member wrote: sealed for the members, or in the open when it is offered to the programme. */
    @Transactional(propagation = Propagation.MANDATORY)
    UUID add(Relationship relationship, PersonId author, AddingPrompts.Draft draft) {
        UUID id = UUID.randomUUID();
        byte @Nullable [] sealed = draft.offered()
                ? null
                : secrets.open(ownerOf(relationship.id())).seal(placeOf(id), draft.text());
        jdbc.sql("""
                        insert into prompt (organisation_id, id, programme_id, relationship_id, author_id, category,
                                            sealed, words, state, made_at)
                        values (current_organisation(), :id, :programme, :relationship, :author, :category,
                                :sealed, :words, :state, :now)
                        """)
                .param("id", id)
                .param("programme", relationship.programmeId().value())
                .param("relationship", relationship.id().value())
                .param("author", author.value())
                .param("category", draft.category().name())
                .param("sealed", sealed)
                .param("words", draft.offered() ? draft.text() : null)
                .param("state", draft.offered() ? "SUGGESTED" : "OWN")
                .param("now", Timestamp.from(clock.instant()))
                .update();
        return id;
    }

    /** Decides about a prompt that was offered to the programme; says whether it waited for that. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean decide(ProgrammeId programme, UUID id, boolean rolledOut) {
        return jdbc.sql("""
                        update prompt set state = :state
                        where organisation_id = current_organisation() and id = :id and programme_id = :programme
                          and state = 'SUGGESTED'
                        """)
                        .param("state", rolledOut ? "ROLLED_OUT" : "DECLINED")
                        .param("id", id)
                        .param("programme", programme.value())
                        .update()
                == 1;
    }

    private static SecretOwner ownerOf(RelationshipId relationship) {
        return SecretOwner.relationship(relationship.value());
    }

    private static SecretPlace placeOf(UUID id) {
        return SecretPlace.of("prompt", id);
    }

    private static Prompt map(ResultSet row, RelationshipId relationship, @Nullable Vault vault) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        String words = row.getString("words");
        String text = words != null || vault == null ? words : vault.openText(placeOf(id), row.getBytes("sealed"));
        boolean own = relationship.value().equals(row.getObject("relationship_id", UUID.class));
        return new Prompt(
                new PromptKey(id.toString()),
                Category.valueOf(row.getString("category")),
                Optional.empty(),
                Set.of(),
                1,
                text,
                own ? Origin.OWN : Origin.PROGRAMME);
    }
}
