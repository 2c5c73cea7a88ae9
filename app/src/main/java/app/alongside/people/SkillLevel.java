package app.alongside.people;

/** How well somebody knows a skill, from 1 to 5, each step with its word. */
public enum SkillLevel {
    CURIOUS,
    LEARNING,
    PRACTISING,
    CONFIDENT,
    TEACHING;

    /** The level of a number from 1 to 5. */
    public static SkillLevel of(int number) {
        return values()[check(number) - 1];
    }

    /** From 1 to 5. */
    public int number() {
        return ordinal() + 1;
    }

    /** The key of its word. */
    public String messageKey() {
        return "people.level." + number();
    }

    static int check(int number) {
        if (number < 1 || number > values().length) {
            throw new IllegalArgumentException("A skill level lies between 1 and 5: " + number);
        }
        return number;
    }
}
