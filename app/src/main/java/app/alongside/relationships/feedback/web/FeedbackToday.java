package app.alongside.relationships.feedback.web;

import app.alongside.people.People;
import app.alongside.people.Person;
import app.alongside.platform.PersonId;
import app.alongside.relationships.feedback.PeerFeedback;
import app.alongside.relationships.feedback.PeerFeedbacks;
import app.alongside.ui.HomePanel;
import app.alongside.ui.Panel;
import app.alongside.ui.Panel.Section;
import app.alongside.ui.Viewer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The feedback one was asked for, and the feedback that came, on the page of today. */
@Component
class FeedbackToday implements HomePanel {
    private final PeerFeedbacks feedbacks;
    private final People people;

    FeedbackToday(PeerFeedbacks feedbacks, People people) {
        this.feedbacks = feedbacks;
        this.people = people;
    }

    /** One of them, and the other of the two. */
    public record Row(PeerFeedback feedback, Person other, boolean mine) {}

    /** All of them. */
    public record TodayScreen(List<Row> rows) {}

    @Override
    public int order() {
        return 42;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Panel> find(Viewer viewer) {
        PersonId me = viewer.personId();
        List<PeerFeedback> waiting = me == null ? List.of() : feedbacks.listWaitingFor(me);
        if (me == null || waiting.isEmpty()) {
            return Optional.empty();
        }
        Map<PersonId, Person> others =
                people.mapByIds(waiting.stream().map(one -> otherOf(one, me)).toList());
        List<Row> rows = waiting.stream()
                .flatMap(one -> Stream.ofNullable(others.get(otherOf(one, me)))
                        .map(other -> new Row(one, other, one.isAskedBy(me))))
                .toList();
        return Optional.of(new Panel("relationships/feedback/web/today", new TodayScreen(rows), Section.WAITING));
    }

    private static PersonId otherOf(PeerFeedback feedback, PersonId me) {
        return feedback.isAskedBy(me)
                ? feedback.between().giver()
                : feedback.between().asker();
    }
}
