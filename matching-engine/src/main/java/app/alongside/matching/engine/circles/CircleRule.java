package app.alongside.matching.engine.circles;

/** What a circle keeps to. The first six hold for every part of a circle, the last three once it is complete. */
public enum CircleRule {
    /** Every member chose the topic, or is open to any. */
    TOPIC,
    /** There is a seat. */
    SEAT,
    /** All are free for the length of a meeting at the same time of the week. */
    SHARED_SLOT,
    /** There is a language that all speak. */
    COMMON_LANGUAGE,
    /** Not too many come from one department. */
    DEPARTMENT,
    /** Every two keep the rules of the policy: blocks, teams, reporting lines, levels, old partners. */
    EVERY_TWO,
    /** There are enough for a circle. */
    ENOUGH_PEOPLE,
    /** Somebody is willing to facilitate. */
    FACILITATOR,
    /** Somebody offers each skill that the topic needs. */
    SKILLS
}
