package app.alongside.matching.engine.circles;

/**
 * The limits of every circle.
 *
 * @param least how many people a circle has at least
 * @param most how many people a circle has at most
 * @param meetingHalfHours how long a weekly meeting lasts, in half-hours; 0 where circles find their own time
 * @param mostOfADepartment how many may come from one department; {@link Integer#MAX_VALUE} for any number
 * @param facilitated whether each circle needs somebody who is willing to facilitate
 * @param coverLevel the level at which a skill that the topic needs must be on offer
 */
public record CircleRules(
        int least, int most, int meetingHalfHours, int mostOfADepartment, boolean facilitated, int coverLevel) {
    private static final int A_DAY = 48;

    /** Refuses limits that no circle could keep. */
    public CircleRules {
        if (least < 2 || most < least) {
            throw new IllegalArgumentException("A circle of " + least + " to " + most + " people makes no sense.");
        }
        if (meetingHalfHours < 0 || meetingHalfHours > A_DAY) {
            throw new IllegalArgumentException("A meeting cannot last " + meetingHalfHours + " half-hours.");
        }
        if (mostOfADepartment < 1) {
            throw new IllegalArgumentException("With " + mostOfADepartment + " of a department nobody could join.");
        }
        if (coverLevel < 1 || coverLevel > 5) {
            throw new IllegalArgumentException("A skill is offered at levels 1 to 5, not " + coverLevel + ".");
        }
    }

    /** Four to eight people, an hour a week, at most two of a department, with a facilitator, skills at level three. */
    public static CircleRules defaults() {
        return new CircleRules(4, 8, 2, 2, true, 3);
    }

    /** The same rules for circles of other sizes. */
    public CircleRules withSizes(int from, int to) {
        return new CircleRules(from, to, meetingHalfHours, mostOfADepartment, facilitated, coverLevel);
    }

    /** The same rules for circles whose chair goes round. */
    public CircleRules withRotatingChair() {
        return new CircleRules(least, most, meetingHalfHours, mostOfADepartment, false, coverLevel);
    }

    /** The same rules for another number from one department. */
    public CircleRules withMostOfADepartment(int people) {
        return new CircleRules(least, most, meetingHalfHours, people, facilitated, coverLevel);
    }

    /** The same rules for meetings of another length. */
    public CircleRules withMeetingHalfHours(int halfHours) {
        return new CircleRules(least, most, halfHours, mostOfADepartment, facilitated, coverLevel);
    }
}
