package app.alongside.people;

/**
 * A skill somebody would like to learn; a list of wants begins with the most wanted.
 *
 * @param now where the person is, 1 to 5, see {@link SkillLevel}
 * @param target where the person would like to be; never below {@code now}
 */
public record Want(SkillId skill, int now, int target) {
    public Want {
        SkillLevel.check(now);
        if (SkillLevel.check(target) < now) {
            throw new IllegalArgumentException("A target of " + target + " is below where one is: " + now);
        }
    }
}
