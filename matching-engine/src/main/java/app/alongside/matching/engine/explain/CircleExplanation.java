package app.alongside.matching.engine.explain;

import java.util.List;

/**
 * What speaks for a circle.
 *
 * @param members in the order of the circle
 * @param helps who can learn what they want from whom, the dearest wants first
 * @param common what at least half of the members, and two, have in common, the most widely shared first
 * @param departments how many departments come together, of those known
 * @param coverers who offers each skill that the topic needs
 */
public record CircleExplanation(
        List<Member> members, List<Help> helps, List<Common> common, int departments, List<Coverer> coverers) {
    /**
     * A member.
     *
     * @param topicPlace where the topic stands in their list, 1 for the dearest; 0 for somebody open to any
     * @param view how they see the others, on average, 0 to 100
     */
    public record Member(String id, int topicPlace, int view) {}

    /** Somebody can learn something from the member who offers it at the highest level. */
    public record Help(String learner, String helper, SkillHelp skill) {}

    /** Something that so many members share. */
    public record Common(Kind kind, String name, int people) {
        /** What it is. */
        public enum Kind {
            GOAL,
            CHALLENGE,
            INTEREST,
            LANGUAGE
        }
    }

    /** Somebody who offers a skill that the topic needs. */
    public record Coverer(String skill, String helper) {}
}
