package app.alongside.people;

/**
 * A skill somebody could share.
 *
 * @param level 1 to 5, see {@link SkillLevel}
 */
public record Offer(SkillId skill, int level) {
    public Offer {
        SkillLevel.check(level);
    }
}
