package app.alongside.programmes.joining.web;

import app.alongside.platform.PersonId;
import app.alongside.platform.ReadOnce;
import app.alongside.programmes.Enrolment;
import app.alongside.programmes.Enrolments;
import app.alongside.programmes.Programme;
import app.alongside.programmes.ProgrammeId;
import app.alongside.programmes.Programmes;
import app.alongside.programmes.joining.web.OpenProgrammesScreen.Row;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What programmes there are for a person. */
@Component
class OpenProgrammes {
    private final Programmes programmes;
    private final Enrolments enrolments;

    OpenProgrammes(Programmes programmes, Enrolments enrolments) {
        this.programmes = programmes;
        this.enrolments = enrolments;
    }

    /** Several parts of a page show some of them; within one reading they are read once. */
    List<Row> listFor(PersonId person) {
        return ReadOnce.get(new Asked(person), () -> read(person));
    }

    private record Asked(PersonId person) {}

    private List<Row> read(PersonId person) {
        Map<ProgrammeId, Enrolment> mine = enrolments.listFor(person).stream()
                .collect(Collectors.toMap(Enrolment::programmeId, Function.identity()));
        List<Programme> open = programmes.listOpen();
        return open.stream()
                .map(programme -> new Row(programme, Optional.ofNullable(mine.get(programme.id()))))
                .toList();
    }
}
