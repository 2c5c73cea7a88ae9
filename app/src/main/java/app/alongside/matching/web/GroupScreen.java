package app.alongside.matching.web;

import app.alongside.matching.Proposal;
import app.alongside.matching.Question;
import app.alongside.people.Person;
import app.alongside.platform.PersonId;
import app.alongside.programmes.Programme;
import com.ibm.icu.text.ListFormatter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is proposed to more than two, as one of them sees it.
 *
 * @param others in the order of the ring, whom the reader helps first; of a circle in the order of their names
 * @param week when all are free; absent as long as one of them has not said
 */
public record GroupScreen(
        Proposal proposal,
        Standing standing,
        Person me,
        List<Person> others,
        Programme programme,
        LocalDate lastDay,
        Optional<WeekStrip> week,
        Load load,
        List<Question> questions,
        Draft draft)
        implements AnswerScreen {
    @Override
    public String names() {
        return ListFormatter.getInstance(me.locale())
                .format(others.stream().map(Person::firstName).toList());
    }

    @Override
    public String firstName(PersonId person) {
        return person(person).firstName();
    }

    /** Any of those it is proposed to. */
    public Person person(PersonId id) {
        return everybody().stream()
                .filter(person -> person.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(id + " is not in proposal " + proposal.id()));
    }

    /** The reader first. */
    public List<Person> everybody() {
        return Stream.concat(Stream.of(me), others.stream()).toList();
    }

    public boolean isMe(Person person) {
        return person.id().equals(me.id());
    }
}
