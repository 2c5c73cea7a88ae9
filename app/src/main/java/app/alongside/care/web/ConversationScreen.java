package app.alongside.care.web;

import app.alongside.care.Concern;
import app.alongside.care.Statement;
import app.alongside.people.Person;
import app.alongside.platform.PersonId;
import app.alongside.ui.Rendering;
import com.ibm.icu.text.ListFormatter;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A concern as it is talked through.
 *
 * @param forReader whether a reader looks, not the person who raised it
 * @param people everybody who may be named on this page
 * @param looks each reader with the moments of opening it
 * @param about the other members of the relationship it is about; empty where the reader may not know
 * @param typed an answer that could not be sent
 */
public record ConversationScreen(
        Concern concern,
        boolean forReader,
        List<Statement> statements,
        Map<PersonId, Person> people,
        Map<PersonId, List<Instant>> looks,
        List<Person> about,
        Typed typed) {
    /** An answer that could not be sent, and why; both empty on a fresh page. */
    public record Typed(String text, String problem) {
        static final Typed NOTHING = new Typed("", "");
    }

    public String path(String below) {
        return (forReader ? "/care/" : "/concerns/") + concern.id() + below;
    }

    /** Whether the person who looks said it. */
    public boolean isMine(Statement statement) {
        return statement.isByRaiser() != forReader;
    }

    /** Who said it; empty where the reader may not know. */
    public Optional<Person> authorOf(Statement statement) {
        return statement.isByRaiser() && forReader && !concern.request().named()
                ? Optional.empty()
                : Optional.ofNullable(people.get(statement.by()));
    }

    public Optional<Person> raiser() {
        return concern.request().named() ? Optional.ofNullable(people.get(concern.raisedBy())) : Optional.empty();
    }

    public List<Person> readers() {
        return looks.keySet().stream().map(people::get).filter(Objects::nonNull).toList();
    }

    /** Everybody who can open the page of the person who raised it, that person first. */
    public String namesOfAll() {
        return join(Stream.concat(
                Stream.of(Rendering.t("care.summary.you")), readers().stream().map(Person::name)));
    }

    public String aboutNames() {
        return join(about.stream().map(Person::name));
    }

    /** When a reader opened it, as the page says it; empty for not yet. */
    public String looksOf(Person reader) {
        return String.join(
                " · ",
                looks.getOrDefault(reader.id(), List.of()).stream()
                        .map(Rendering::moment)
                        .toList());
    }

    /** The steps a reader may suggest: ending a relationship only where it is about one. */
    public List<Statement.Step> possibleSteps() {
        return concern.request().relationship() == null
                ? List.of(Statement.Step.SPEAK, Statement.Step.MEDIATE)
                : List.of(Statement.Step.values());
    }

    private static String join(Stream<String> names) {
        return ListFormatter.getInstance(Rendering.current().locale()).format(names.toList());
    }
}
