package app.alongside.matching.web;

import app.alongside.matching.CheckingRequests;
import app.alongside.matching.NextChoice;
import app.alongside.matching.NextChoices;
import app.alongside.people.People;
import app.alongside.people.Person;
import app.alongside.platform.PersonId;
import app.alongside.programmes.Programme;
import app.alongside.programmes.ProgrammeId;
import app.alongside.programmes.Programmes;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads whom somebody asked, and whom they would ask next. */
@Component
class ReadingAsked {
    private final NextChoices choices;
    private final People people;
    private final Programmes programmes;
    private final CheckingRequests checking;

    ReadingAsked(NextChoices choices, People people, Programmes programmes, CheckingRequests checking) {
        this.choices = choices;
        this.people = people;
        this.programmes = programmes;
        this.checking = checking;
    }

    /** By programme, those first in which a request is open; {@code requests} are the reader's own. */
    @Transactional(readOnly = true)
    public List<AskedScreen> read(PersonId reader, List<WaitingScreen.Row> requests) {
        List<NextChoice> named = list(reader, NextChoice.Kind.ASK);
        Map<PersonId, Person> known =
                people.mapByIds(named.stream().map(NextChoice::chosen).toList());
        Map<ProgrammeId, WaitingScreen.Row> open = requests.stream()
                .collect(Collectors.toMap(
                        row -> row.programme().id(), row -> row, (first, second) -> first, LinkedHashMap::new));
        Set<ProgrammeId> all = new LinkedHashSet<>(open.keySet());
        named.forEach(choice -> all.add(choice.programme()));
        return all.stream()
                .map(id -> screen(programmes.get(id), Optional.ofNullable(open.get(id)), named, known))
                .toList();
    }

    /** Whom {@code reader} would like to be matched with, by programme. */
    @Transactional(readOnly = true)
    public List<ShortlistScreen> readShortlists(PersonId reader) {
        List<NextChoice> named = list(reader, NextChoice.Kind.MATCH);
        Map<PersonId, Person> known =
                people.mapByIds(named.stream().map(NextChoice::chosen).toList());
        return named.stream()
                .map(NextChoice::programme)
                .distinct()
                .map(programmes::get)
                .map(programme -> new ShortlistScreen(
                        programme,
                        checking.kind(programme.id()) == NextChoice.Kind.MATCH,
                        in(programme, named)
                                .map(choice -> personOf(known, choice))
                                .toList()))
                .toList();
    }

    private List<NextChoice> list(PersonId reader, NextChoice.Kind kind) {
        return choices.listFor(reader).stream()
                .filter(choice -> choice.kind() == kind)
                .toList();
    }

    private static AskedScreen screen(
            Programme programme,
            Optional<WaitingScreen.Row> request,
            List<NextChoice> named,
            Map<PersonId, Person> known) {
        return new AskedScreen(
                programme,
                request,
                in(programme, named)
                        .filter(NextChoice::isWaiting)
                        .map(choice -> personOf(known, choice))
                        .toList(),
                in(programme, named)
                        .flatMap(choice ->
                                choice
                                        .obstacle()
                                        .map(why -> new AskedScreen.Passed(personOf(known, choice), why))
                                        .stream())
                        .toList());
    }

    private static Stream<NextChoice> in(Programme programme, List<NextChoice> named) {
        return named.stream().filter(choice -> choice.programme().equals(programme.id()));
    }

    private static Person personOf(Map<PersonId, Person> known, NextChoice choice) {
        return Objects.requireNonNull(known.get(choice.chosen()));
    }
}
