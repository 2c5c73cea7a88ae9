package app.alongside.matching.web;

import app.alongside.matching.explanations.Explanation.Lesson;
import app.alongside.matching.explanations.RingExplanation;
import app.alongside.people.Person;
import java.util.List;
import java.util.stream.IntStream;

/** A ring that is proposed, as one of its people sees it. */
public record RingScreen(GroupScreen group, RingExplanation why, SkillNames skills) implements ReasonedScreen {
    /** One helps the next. */
    public record Turn(Person helper, Person learner, List<Lesson> lessons) {}

    @Override
    public String template() {
        return "matching/web/ring";
    }

    /** Who helps whom, beginning with what the reader gives and ending with what they get. */
    public List<Turn> round() {
        List<Person> all = group.everybody();
        return IntStream.range(0, all.size())
                .mapToObj(place -> turn(all.get(place), all.get((place + 1) % all.size())))
                .toList();
    }

    private Turn turn(Person helper, Person learner) {
        return new Turn(helper, learner, why.helping(learner.id().toString()).gets());
    }

    public boolean isMe(Person person) {
        return group.isMe(person);
    }

    /** Whether no two of them would make a pair, because one of the two would get nothing. */
    public boolean isOneWay() {
        return why.steps().stream().allMatch(RingExplanation.Step::oneWay);
    }
}
