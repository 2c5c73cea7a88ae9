package app.alongside.matching.engine.pool;

/** A skill that somebody wants to grow, from the level they have now (0 to 4) to the level they aim at (1 to 5). */
public record Want(String skill, int now, int target) {
    /** Refuses levels out of range and aims that are no growth. */
    public Want {
        if (skill.isBlank()) {
            throw new IllegalArgumentException("A wanted skill has no name.");
        }
        if (now < 0 || target > 5 || now >= target) {
            throw new IllegalArgumentException("Wants '" + skill + "' from " + now + " to " + target
                    + "; the aim lies above the present level, between 0 and 5.");
        }
    }
}
