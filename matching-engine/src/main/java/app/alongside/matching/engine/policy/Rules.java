package app.alongside.matching.engine.policy;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * The rules of a policy with their limits.
 *
 * @param acrossTeams whether people of one team are kept apart
 * @param acrossLines whether people of one reporting line are kept apart
 * @param levelDistance how many level bands two partners may be apart; {@link #ANY} for any number
 * @param sharedHours how many free hours of the week partners share at least; 0 for none
 * @param commonLanguage whether partners need a language in common
 * @param monthsApart how many months former partners stay apart; 0 for none, {@link #ANY} for ever
 * @param bothGain whether each must gain at least one thing they want
 * @param segment who may take part
 * @param hoursAPartner how many hours a month one partner takes, against which people's hours are counted; 0 not to count
 * @param acrossManagers whether people who report to the same manager are kept apart
 * @param training what both must have completed; training that is not recorded counts as not completed
 */
public record Rules(
        boolean acrossTeams,
        boolean acrossLines,
        int levelDistance,
        double sharedHours,
        boolean commonLanguage,
        int monthsApart,
        boolean bothGain,
        Segment segment,
        double hoursAPartner,
        boolean acrossManagers,
        SortedSet<String> training) {

    /** No limit, where a limit is a number. */
    public static final int ANY = Integer.MAX_VALUE;

    /** Refuses limits that make no sense. */
    public Rules {
        if (levelDistance < 0) {
            throw new IllegalArgumentException("A level distance of " + levelDistance + " is negative.");
        }
        if (!(sharedHours >= 0 && sharedHours <= 168)) {
            throw new IllegalArgumentException("Partners cannot share " + sharedHours + " hours of a week of 168.");
        }
        if (monthsApart < 0) {
            throw new IllegalArgumentException("Former partners cannot stay apart for " + monthsApart + " months.");
        }
        if (!(hoursAPartner >= 0)) {
            throw new IllegalArgumentException("A partner cannot take " + hoursAPartner + " hours a month.");
        }
        training = Collections.unmodifiableSortedSet(new TreeSet<>(training));
    }

    /** Rules that ask for no training, and not for different managers. */
    public Rules(
            boolean acrossTeams,
            boolean acrossLines,
            int levelDistance,
            double sharedHours,
            boolean commonLanguage,
            int monthsApart,
            boolean bothGain,
            Segment segment,
            double hoursAPartner) {
        this(
                acrossTeams,
                acrossLines,
                levelDistance,
                sharedHours,
                commonLanguage,
                monthsApart,
                bothGain,
                segment,
                hoursAPartner,
                false,
                new TreeSet<>());
    }

    /** Across teams and lines, at most two levels apart, one shared hour a week, a common language, a year between repeats. */
    public static Rules defaults() {
        return new Rules(true, true, 2, 1, true, 12, false, Segment.everybody(), 2);
    }

    /** No rule but capacity, blocks and what the coordinator keeps apart. */
    public static Rules none() {
        return new Rules(false, false, ANY, 0, false, 0, false, Segment.everybody(), 0);
    }

    /** The same rules without one of them, for asking "what if". */
    public Rules without(Rule rule) {
        return new Rules(
                acrossTeams && rule != Rule.SAME_TEAM,
                acrossLines && rule != Rule.REPORTING_LINE,
                rule == Rule.LEVEL_DISTANCE ? ANY : levelDistance,
                rule == Rule.SHARED_TIME ? 0 : sharedHours,
                commonLanguage && rule != Rule.COMMON_LANGUAGE,
                rule == Rule.PAST_PARTNER ? 0 : monthsApart,
                bothGain && rule != Rule.BOTH_GAIN,
                rule == Rule.NOT_ELIGIBLE ? Segment.everybody() : segment,
                hoursAPartner,
                acrossManagers && rule != Rule.SAME_MANAGER,
                rule == Rule.TRAINING ? new TreeSet<>() : training);
    }

    /** The same rules with another minimum of shared time. */
    public Rules withSharedHours(double hours) {
        return changed(draft -> draft.sharedHours = hours);
    }

    /** The same rules for another segment. */
    public Rules withSegment(Segment who) {
        return changed(draft -> draft.segment = who);
    }

    /** The same rules, asking that each gains something they want. */
    public Rules withBothGaining() {
        return changed(draft -> draft.bothGain = true);
    }

    /** The same rules, keeping people of one manager apart. */
    public Rules withAcrossManagers() {
        return changed(draft -> draft.acrossManagers = true);
    }

    /** The same rules, asking that both have completed these trainings. */
    public Rules withTraining(Collection<String> names) {
        return changed(draft -> draft.training = new TreeSet<>(names));
    }

    private Rules changed(Consumer<Draft> change) {
        Draft draft = new Draft();
        change.accept(draft);
        return draft.rules();
    }

    /** These rules while something about them is changed. */
    private final class Draft {
        private double sharedHours = Rules.this.sharedHours;
        private boolean bothGain = Rules.this.bothGain;
        private Segment segment = Rules.this.segment;
        private boolean acrossManagers = Rules.this.acrossManagers;
        private SortedSet<String> training = Rules.this.training;

        Rules rules() {
            return new Rules(
                    acrossTeams,
                    acrossLines,
                    levelDistance,
                    sharedHours,
                    commonLanguage,
                    monthsApart,
                    bothGain,
                    segment,
                    hoursAPartner,
                    acrossManagers,
                    training);
        }
    }
}
