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

    /** So many are left for a topic, the person among them, but none of them is willing to facilitate. */
    record NoFacilitatorLeft(String topic, int left) implements CircleReason {}

    /**
     * Every circle that the person could join has too few seats left for them.
     *
     * @param circles how many there are about the topic
     * @param left how many are without a circle for another one on the topic, the person among them
     * @param needed how many that takes
     */
    record Full(String topic, int circles, Seats seats, int left, int needed) implements CircleReason {}

    /** How many people sit in a circle at most, and how many must sit together, the person among them. */
    record Seats(int most, int together) {}

    /** So many are left for a topic, the person among them, but no circle that keeps every rule was found among them. */
    record NoneOfThoseLeft(String topic, int left) implements CircleReason {}

    /** Most who could sit with the person have a circle, which cannot take the person; so few are left, and so many it takes. */
    record NeededElsewhere(String topic, int left, int needed) implements CircleReason {}
}
