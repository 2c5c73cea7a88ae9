package app.alongside.matching.engine.pool;

/** A skill that somebody can help with, at a level from 1 (some practice) to 5 (others come to learn). */
public record Offer(String skill, int level) {
    /** Refuses levels outside 1 to 5 and skills without a name. */
    public Offer {
        if (skill.isBlank()) {
            throw new IllegalArgumentException("An offered skill has no name.");
        }
        if (level < 1 || level > 5) {
            throw new IllegalArgumentException(
                    "Offers '" + skill + "' at level " + level + "; levels run from 1 to 5.");
        }
    }
}
