package app.alongside.relationships.sessions.web;

import app.alongside.relationships.goals.Goal;
import app.alongside.relationships.sessions.WritingAgendas;
import java.util.List;

/** One session with what may be taken up in it and what may follow from it. */
public record SessionScreen(SessionView view, List<Goal> goals) {
    /** Open goals that are not on the agenda yet, as points for it. */
    public List<String> goalsToTakeUp() {
        List<String> points = view.meeting().points();
        return goals.stream()
                .map(goal -> goal.wording().what().replaceAll("\\s+", " ").strip())
                .filter(goal -> goal.length() <= WritingAgendas.LONGEST_POINT && !points.contains(goal))
                .limit(3)
                .toList();
    }

    /** Whether it is time to say what follows: it has begun, was not cancelled, and there is a goal to follow it up in. */
    public boolean canFollow() {
        boolean begun = view.session().isHeld() || view.canConfirm();
        return begun && view.workspace().relationship().isActive() && !goals.isEmpty();
    }
}
