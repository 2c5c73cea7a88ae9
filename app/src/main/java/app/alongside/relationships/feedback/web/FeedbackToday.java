package app.alongside.relationships.feedback.web;

import app.alongside.people.People;
import app.alongside.people.Person;
import app.alongside.platform.PersonId;
import app.alongside.relationships.feedback.PeerFeedback;
import app.alongside.relationships.feedback.PeerFeedbacks;
import app.alongside.ui.Task;
import app.alongside.ui.TasksPanel;
import app.alongside.ui.Viewer;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The feedback one was asked for, and the feedback that came, on the page of today. */
@Component
class FeedbackToday implements TasksPanel {
    private static final Task.Kind TO_READ =
            new Task.Kind("relationships.feedback.today.mine", "message-square-heart", 3);
    private static final Task.Kind TO_WRITE =
            new Task.Kind("relationships.feedback.today.theirs", "message-square-heart", 10);

    private final PeerFeedbacks feedbacks;
    private final People people;

    FeedbackToday(PeerFeedbacks feedbacks, People people) {
        this.feedbacks = feedbacks;
        this.people = people;
    }

    @Override
    public int order() {
        return 42;
    }

    @Override
    public List<Task> list(PersonId me, Viewer viewer) {
        List<PeerFeedback> waiting = feedbacks.listWaitingFor(me);
        Map<PersonId, Person> others = waiting.isEmpty()
                ? Map.of()
                : people.mapByIds(waiting.stream().map(one -> otherOf(one, me)).toList());
        return waiting.stream()
                .flatMap(one -> Stream.ofNullable(others.get(otherOf(one, me)))
                        .map(other -> (one.isAskedBy(me) ? TO_READ : TO_WRITE).at(one.path(""), other.firstName())))
                .toList();
    }

    private static PersonId otherOf(PeerFeedback feedback, PersonId me) {
        return feedback.isAskedBy(me)
                ? feedback.between().giver()
                : feedback.between().asker();
    }
}
