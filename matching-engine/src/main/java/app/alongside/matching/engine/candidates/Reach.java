package app.alongside.matching.engine.candidates;

import app.alongside.matching.engine.policy.Format;
import app.alongside.matching.engine.pool.IntList;

/**
 * Walks, for a person, over the people with whom an exchange meets the format: for mutual pairs both give and get; for directed
 * pairs one of the two helps the other. The set is symmetric. One instance a thread.
 */
final class Reach {
    private final Meeting meeting;
    private final boolean mutual;

    /** Hears of a person who is reached, and of the exchange with them. */
    @FunctionalInterface
    interface Visitor {
        void reached(int other, int iGet, int theyGet);
    }

    Reach(Problem problem) {
        meeting = new Meeting(problem.pool().skills(), problem.pool().size());
        mutual = problem.policy().format() == Format.PAIR;
    }

    void from(int person, Visitor visitor) {
        meeting.of(person);
        IntList helpers = meeting.helpers();
        for (int i = 0; i < helpers.size(); i++) {
            int other = helpers.get(i);
            if (!mutual || meeting.gives(other) > 0) {
                visit(other, visitor);
            }
        }
        IntList learners = meeting.learners();
        for (int i = 0; !mutual && i < learners.size(); i++) {
            if (meeting.gets(learners.get(i)) == 0) {
                visit(learners.get(i), visitor);
            }
        }
    }

    private void visit(int other, Visitor visitor) {
        int iGet = meeting.gets(other);
        int theyGet = meeting.gives(other);
        int either = Math.max(iGet, theyGet);
        visitor.reached(other, mutual ? iGet : either, mutual ? theyGet : either);
    }
}
