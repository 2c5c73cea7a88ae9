package app.alongside.programmes;

/**
 * What people are brought together in. The sizes of circles stay known while a programme is for pairs.
 *
 * @param fewest how many people a circle needs at least
 * @param most how many people a circle has at most
 * @param mostOfDepartment how many people of one department may sit in a circle
 */
public record Format(Kind kind, int fewest, int most, int mostOfDepartment) implements Design.Part {
    public static final int SMALLEST_CIRCLE = 4;
    public static final int LARGEST_CIRCLE = 8;

    /** The two ways to be brought together. */
    public enum Kind {
        /** Two by two; in small rings where no pair serves. */
        PAIRS,
        /** Several people who share a weekly hour. */
        CIRCLES
    }

    public Format {
        if (fewest < SMALLEST_CIRCLE || most < fewest || most > LARGEST_CIRCLE) {
            throw new IllegalArgumentException("A circle has 4 to 8 people, not " + fewest + " to " + most);
        }
        if (mostOfDepartment < 1 || mostOfDepartment > LARGEST_CIRCLE) {
            throw new IllegalArgumentException(
                    "1 to 8 people of a department may sit together, not " + mostOfDepartment);
        }
    }

    /** Pairs, as programmes are that say nothing else. */
    public static Format pairs() {
        return usual(Kind.PAIRS);
    }

    /** Circles, where there are any, of five to seven people with at most two of a department. */
    static Format usual(Kind kind) {
        return new Format(kind, 5, 7, 2);
    }

    public boolean isCircles() {
        return kind == Kind.CIRCLES;
    }

    @Override
    public Design.Section section() {
        return Design.Section.FORMAT;
    }
}
