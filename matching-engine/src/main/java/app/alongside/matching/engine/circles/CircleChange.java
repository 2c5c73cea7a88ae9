package app.alongside.matching.engine.circles;

import app.alongside.matching.engine.policy.Rule;
import app.alongside.matching.engine.pool.SlotRange;
import java.util.List;

/** Something small that would give a person a seat in a circle, with all who must sit with them. */
public sealed interface CircleChange {
    /** The members of the circle that would take the person, or who would be one. */
    List<String> with();

    /** The person becomes free at the circle's time, so many hours of which are missing. */
    record FreeAt(SlotRange meeting, double missingHours, List<String> with) implements CircleChange {}

    /** The person is content with this topic too. */
    record AnotherTopic(String topic, List<String> with) implements CircleChange {}

    /** The circle takes one more than circles have at most. */
    record OneMoreSeat(int mostNow, List<String> with) implements CircleChange {}

    /** The person sits with one other in spite of a rule of the policy. */
    record Exception(Rule rule, String other, List<String> with) implements CircleChange {}

    /** The circle takes one more of a department than allowed. */
    record OneMoreOfDepartment(String department, List<String> with) implements CircleChange {}

    /** Somebody of these people, who are all without a circle, facilitates, which gives all of them one; the person is one. */
    record SomebodyFacilitates(String topic, List<String> with) implements CircleChange {}
}
