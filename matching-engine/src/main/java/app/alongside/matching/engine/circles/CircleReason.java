package app.alongside.matching.engine.circles;

import java.util.List;

/** Why somebody sits in no circle: the first rule that leaves too few people to sit with. Hosts turn it into a sentence. */
public sealed interface CircleReason {
    /** The person has no time for a circle. */
    record NoPlace() implements CircleReason {}

    /** The person is outside the segment of the programme. */
    record NotEligible() implements CircleReason {}

    /** There is no topic. */
    record NoTopic() implements CircleReason {}

    /** Of all topics that suit the person, this one has the most people, and they are too few. */
    record FewForTopic(String topic, int people, int needed) implements CircleReason {}

    /** At none of the person's free times are enough of those people free; these are the most. */
    record FewAtTheTime(String topic, int people, int needed) implements CircleReason {}

    /** Of the people at the best time, too few may sit with the person by language, department and the rules between two. */
    record FewAllowed(String topic, int people, int needed) implements CircleReason {}

    /** Nobody among those who could sit with the person is willing to facilitate. */
    record NoFacilitator(String topic) implements CircleReason {}

    /** Nobody among those who could sit with the person offers these skills. */
    record NoSkill(String topic, List<String> skills) implements CircleReason {}

    /** So many could sit with the person, but all are needed in the circles where they are. */
    record NeededElsewhere(String topic, int people) implements CircleReason {}
}
