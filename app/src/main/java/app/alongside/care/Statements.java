package app.alongside.care;

import app.alongside.care.Statement.Answer;
import app.alongside.care.Statement.Author;
import app.alongside.care.Statement.Step;
import app.alongside.care.Statement.Suggestion;
import app.alongside.platform.PersonId;
import app.alongside.platform.secrets.SecretOwner;
import app.alongside.platform.secrets.SecretPlace;
import app.alongside.platform.secrets.Secrets;
import app.alongside.platform.secrets.Vault;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What was said in the concerns of the current organisation; the words lie sealed with each concern's own key. */
@Component
class Statements {
    private final JdbcClient jdbc;
    private final Secrets secrets;
    private final Clock clock;

    Statements(JdbcClient jdbc, Secrets secrets, Clock clock) {
        this.jdbc = jdbc;
        this.secrets = secrets;
        this.clock = clock;
    }

    private record Sealed(int position, Author author, PersonId by, Timestamp at, byte[] words) {}

    private record Placed(int position, Suggestion suggestion) {}

    /** Everything said in the concern, in order; nothing once its key was dropped. */
    @Transactional(readOnly = true)
    public List<Statement> list(ConcernId concern) {
        return secrets.find(SecretOwner.concern(concern.value())).stream()
                .flatMap(vault -> open(concern, vault))
                .toList();
    }

    private Stream<Statement> open(ConcernId concern, Vault vault) {
        Map<Integer, List<Suggestion>> suggestions = mapSuggestions(concern);
        return listSealed(concern).stream()
                .map(line -> new Statement(
                        line.position(),
                        line.author(),
                        line.by(),
                        line.at().toInstant(),
                        vault.openText(placeOf(concern, line.position()), line.words()),
                        suggestions.getOrDefault(line.position(), List.of())));
    }

    /** The first statement of a draft, which each saving replaces. */
    @Transactional(propagation = Propagation.MANDATORY)
    void write(ConcernId concern, PersonId by, String text) {
        put(concern, 1, Author.RAISER, by, text);
    }

    /** Adds a statement behind the others; the caller holds the concern's lock. */
    @Transactional(propagation = Propagation.MANDATORY)
    int add(ConcernId concern, Author author, PersonId by, String text) {
        int position = jdbc.sql("""
                        select coalesce(max(position), 0)::int + 1 from concern_statement
                        where organisation_id = current_organisation() and concern_id = :concern
                        """)
                .param("concern", concern.value())
                .query(Integer.class)
                .single();
        put(concern, position, author, by, text);
        return position;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void suggest(ConcernId concern, int position, Step step) {
        jdbc.sql("""
                        insert into concern_suggestion (organisation_id, concern_id, position, step, answer)
                        values (current_organisation(), :concern, :position, :step, 'OPEN')
                        """)
                .param("concern", concern.value())
                .param("position", position)
                .param("step", step.name())
                .update();
    }

    /** Notes what has become of a suggestion; says whether it was at {@code from} before. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean answer(ConcernId concern, int position, Step step, Answer from, Answer to) {
        return jdbc.sql("""
                        update concern_suggestion set answer = :to
                        where organisation_id = current_organisation() and concern_id = :concern
                          and position = :position and step = :step and answer = :from
                        """)
                        .param("concern", concern.value())
                        .param("position", position)
                        .param("step", step.name())
                        .param("from", from.name())
                        .param("to", to.name())
                        .update()
                == 1;
    }

    private void put(ConcernId concern, int position, Author author, PersonId by, String text) {
        Vault vault = secrets.open(SecretOwner.concern(concern.value()));
        jdbc.sql("""
                        insert into concern_statement
                            (organisation_id, concern_id, position, author, written_by, written_at, words)
                        values (current_organisation(), :concern, :position, :author, :by, :now, :words)
                        on conflict (organisation_id, concern_id, position)
                        do update set written_at = excluded.written_at, words = excluded.words
                        """)
                .param("concern", concern.value())
                .param("position", position)
                .param("author", author.name())
                .param("by", by.value())
                .param("now", Timestamp.from(clock.instant()))
                .param("words", vault.seal(placeOf(concern, position), text))
                .update();
    }

    private List<Sealed> listSealed(ConcernId concern) {
        return jdbc.sql("""
                        select position, author, written_by, written_at, words from concern_statement
                        where organisation_id = current_organisation() and concern_id = :concern order by position
                        """)
                .param("concern", concern.value())
                .query((row, number) -> new Sealed(
                        row.getInt("position"),
                        Author.valueOf(row.getString("author")),
                        new PersonId(row.getObject("written_by", UUID.class)),
                        row.getTimestamp("written_at"),
                        row.getBytes("words")))
                .list();
    }

    private Map<Integer, List<Suggestion>> mapSuggestions(ConcernId concern) {
        return jdbc
                .sql("""
                        select position, step, answer from concern_suggestion
                        where organisation_id = current_organisation() and concern_id = :concern
                        order by position, step
                        """)
                .param("concern", concern.value())
                .query((row, number) -> new Placed(
                        row.getInt("position"),
                        new Suggestion(Step.valueOf(row.getString("step")), Answer.valueOf(row.getString("answer")))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Placed::position, Collectors.mapping(Placed::suggestion, Collectors.toList())));
    }

    private static SecretPlace placeOf(ConcernId concern, int position) {
        return new SecretPlace("concern_statement", concern + "/" + position);
    }
}
