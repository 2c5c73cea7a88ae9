package app.alongside.matching.engine.explain;

/**
 * A skill that one wants and the other offers.
 *
 * @param level at which it is offered
 * @param now the learner's level
 * @param target the level the learner aims at
 * @param rank the learner's priority, 1 for the dearest want
 */
public record SkillHelp(String skill, int level, int now, int target, int rank) {}
