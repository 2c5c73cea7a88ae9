package app.alongside.matching.web;

import app.alongside.matching.Proposal;
import app.alongside.matching.explanations.Explanation.Lesson;
import app.alongside.matching.explanations.RingExplanation;
import app.alongside.people.Person;
import app.alongside.programmes.Programme;
import com.ibm.icu.text.ListFormatter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A ring that is proposed, as one of its people sees it.
 *
 * @param others in the order of the ring, whom the reader helps first
 * @param week when all are free; absent as long as one of them has not said
 */
public record RingScreen(
        Proposal proposal,
        Standing standing,
        Person me,
        List<Person> others,
        Programme programme,
        Reasons reasons,
        LocalDate lastDay,
        Optional<WeekStrip> week,
        Load load)
        implements AnswerScreen {
    /** Why these people, and the names of skills by id. */
    public record Reasons(RingExplanation why, Map<String, String> skills) {
        /** A skill's name; a skill that was removed since has none. */
        public String skill(String id) {
            return skills.getOrDefault(id, "–");
        }
    }

    /** One helps the next. */
    public record Turn(Person helper, Person learner, List<Lesson> lessons) {}

    @Override
    public String names() {
        return ListFormatter.getInstance(me.locale())
                .format(others.stream().map(Person::firstName).toList());
    }

    /** The reader first, then round the ring. */
    public List<Person> everybody() {
        return Stream.concat(Stream.of(me), others.stream()).toList();
    }

    /** Who helps whom, beginning with what the reader gives and ending with what they get. */
    public List<Turn> round() {
        List<Person> all = everybody();
        return IntStream.range(0, all.size())
                .mapToObj(place -> turn(all.get(place), all.get((place + 1) % all.size())))
                .toList();
    }

    private Turn turn(Person helper, Person learner) {
        return new Turn(
                helper, learner, reasons.why().helping(learner.id().toString()).gets());
    }

    public boolean isMe(Person person) {
        return person.id().equals(me.id());
    }

    /** Whether no two of them would make a pair, because one of the two would get nothing. */
    public boolean isOneWay() {
        return reasons.why().steps().stream().allMatch(RingExplanation.Step::oneWay);
    }
}
