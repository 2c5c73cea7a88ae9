package app.alongside.matching.explanations;

import app.alongside.matching.engine.Unmatched;
import app.alongside.matching.engine.explain.Change;
import app.alongside.matching.engine.explain.HelpfulChange;
import app.alongside.matching.engine.explain.Reason;
import app.alongside.matching.engine.policy.Rule;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody has no partner, and what would help.
 *
 * @param rule the rule that excludes most, for {@link Cause#RULE}
 * @param people how many it excludes; for {@link Cause#ELSEWHERE} and {@link Cause#NEEDED} how many others were allowed
 * @param alone how many it excludes without help of another rule; for {@link Cause#ELSEWHERE} how many are full
 * @param help the smallest change that was found; absent where none was, or where it was not looked for
 */
public record WhyAlone(
        Cause cause,
        @Nullable Rule rule,
        int people,
        int alone,
        @Nullable Help help) {
    /** Why somebody has no partner. */
    public enum Cause {
        /** Takes no partner at present. */
        NO_PLACE,
        /** Is not among those the programme is for. */
        NOT_ELIGIBLE,
        /** Nobody offers anything the person wants. */
        NOBODY_OFFERS,
        /** The rules leave nobody. */
        RULE,
        /** The rules together leave nobody. */
        NOBODY_ALLOWED,
        /** There are people who would do, but all are worth more elsewhere. */
        ELSEWHERE,
        /** There are people who would do, but all are needed elsewhere for what the policy assures. */
        NEEDED,
        /** There is nobody else. */
        NOBODY_ELSE,
        /** Too few take part for any circle; as in the others but the last, {@code alone} is how many it takes. */
        CIRCLE_SMALL,
        /** Too few are free for a circle at any of the person's times. */
        CIRCLE_TIME,
        /** Of those who are free, the rules leave too few. */
        CIRCLE_RULES,
        /** Every circle that would do is full, and too few are left for another. */
        CIRCLE_FULL,
        /** Most who could sit with the person have a circle that cannot take the person, and too few are left for another. */
        CIRCLE_SEATS,
        /** Enough are left for a circle, but none was found among them that keeps every rule. */
        CIRCLE_LEFT
    }

    /** What kind of change would help. */
    public enum HelpKind {
        OWN_PLACE,
        PLACE_ELSEWHERE,
        /** A place elsewhere that might go to somebody who fits as well. */
        PLACE_FOR_ONE,
        MORE_TIME,
        ANOTHER_WANT,
        EXCEPTION,
        CIRCLE_TIME,
        CIRCLE_SEAT,
        CIRCLE_EXCEPTION,
        CIRCLE_DEPARTMENT
    }

    /**
     * A change that gives the person a partner, found true by solving again.
     *
     * @param person the other one whom it concerns
     * @param skill the id of the skill to want, for {@link HelpKind#ANOTHER_WANT}
     * @param hours for {@link HelpKind#MORE_TIME}
     */
    public record Help(
            HelpKind kind,
            @Nullable String person,
            @Nullable Rule rule,
            @Nullable String skill,
            double hours) {}

    static WhyAlone of(List<Reason> reasons, Optional<HelpfulChange> change) {
        Help help = change.map(WhyAlone::help).orElse(null);
        if (reasons.stream().anyMatch(reason -> reason instanceof Reason.Offering offering && offering.people() == 0)) {
            return new WhyAlone(Cause.NOBODY_OFFERS, null, 0, 0, help);
        }
        if (reasons.isEmpty()) {
            return new WhyAlone(Cause.NOBODY_ELSE, null, 0, 0, help);
        }
        return switch (reasons.getFirst()) {
            case Reason.NoPlace place -> new WhyAlone(Cause.NO_PLACE, null, 0, 0, help);
            case Reason.NotEligible eligible -> new WhyAlone(Cause.NOT_ELIGIBLE, null, 0, 0, help);
            case Reason.WorthMoreElsewhere elsewhere ->
                new WhyAlone(Cause.ELSEWHERE, null, elsewhere.allowed(), elsewhere.full(), help);
            case Reason.PlacesSettled settled -> new WhyAlone(Cause.NEEDED, null, settled.people(), 0, help);
            case Reason.Excluded excluded ->
                new WhyAlone(Cause.RULE, excluded.rule(), excluded.people(), excluded.byItAlone(), help);
            default -> new WhyAlone(Cause.NOBODY_ELSE, null, 0, 0, help);
        };
    }

    /** The reason without its details. */
    public static WhyAlone brief(Unmatched.Cause cause) {
        return switch (cause) {
            case NO_PLACE -> new WhyAlone(Cause.NO_PLACE, null, 0, 0, null);
            case NOT_ELIGIBLE -> new WhyAlone(Cause.NOT_ELIGIBLE, null, 0, 0, null);
            case NOBODY_ALLOWED -> new WhyAlone(Cause.NOBODY_ALLOWED, null, 0, 0, null);
            case BETTER_USE -> new WhyAlone(Cause.ELSEWHERE, null, 0, 0, null);
        };
    }

    /**
     * The same in a result that aims at more than the total: nothing is said of worth, and no change is named, as those are tried
     * for the total alone.
     */
    public WhyAlone besideTotal() {
        return new WhyAlone(cause == Cause.ELSEWHERE ? Cause.NEEDED : cause, rule, people, alone, null);
    }

    private static Help help(HelpfulChange helpful) {
        return switch (helpful.change()) {
            case Change.OneMorePlace place
            when place.placesNow() == 0 -> new Help(HelpKind.OWN_PLACE, null, null, null, 0);
            case Change.OneMorePlace place ->
                new Help(
                        helpful.orAnother() ? HelpKind.PLACE_FOR_ONE : HelpKind.PLACE_ELSEWHERE,
                        place.person(),
                        null,
                        null,
                        0);
            case Change.MoreSharedTime time -> new Help(HelpKind.MORE_TIME, time.with(), null, null, time.hours());
            case Change.AnotherWant want -> new Help(HelpKind.ANOTHER_WANT, want.with(), null, want.skill(), 0);
            case Change.Exception exception ->
                new Help(HelpKind.EXCEPTION, exception.with(), exception.rule(), null, 0);
        };
    }
}
