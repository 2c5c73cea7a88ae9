package app.alongside.matching.explanations;

import app.alongside.matching.engine.circles.CircleChange;
import app.alongside.matching.engine.circles.CircleReason;
import app.alongside.matching.engine.circles.Stranded;
import app.alongside.matching.explanations.WhyAlone.Cause;
import app.alongside.matching.explanations.WhyAlone.Help;
import app.alongside.matching.explanations.WhyAlone.HelpKind;
import org.jspecify.annotations.Nullable;

/** Why somebody sits in no circle. Circles are about one thing and their chair goes round, so topics and facilitators never lack. */
public final class WhyNoCircle {
    private WhyNoCircle() {}

    /** The reason, and the change that was tried and found to help. */
    public static WhyAlone of(Stranded stranded) {
        Help help = stranded.change().map(WhyNoCircle::help).orElse(null);
        return switch (stranded.reason()) {
            case CircleReason.NoPlace none -> new WhyAlone(Cause.NO_PLACE, null, 0, 0, help);
            case CircleReason.NotEligible none -> new WhyAlone(Cause.NOT_ELIGIBLE, null, 0, 0, help);
            case CircleReason.FewAtTheTime few -> few(Cause.CIRCLE_TIME, few.people(), few.needed(), help);
            case CircleReason.FewAllowed few -> few(Cause.CIRCLE_RULES, few.people(), few.needed(), help);
            case CircleReason.FewForTopic few -> few(Cause.CIRCLE_SMALL, few.people(), few.needed(), help);
            case CircleReason.Full full ->
                few(
                        full.left() < full.needed() ? Cause.CIRCLE_FULL : Cause.CIRCLE_LEFT,
                        full.left(),
                        full.needed(),
                        help);
            case CircleReason.NoneOfThoseLeft none -> few(Cause.CIRCLE_LEFT, none.left(), 0, help);
            case CircleReason.NeededElsewhere elsewhere ->
                few(Cause.CIRCLE_SEATS, elsewhere.left(), elsewhere.needed(), help);
            case CircleReason.NoTopic none -> throw unexpected(stranded);
            case CircleReason.NoFacilitator none -> throw unexpected(stranded);
            case CircleReason.NoFacilitatorLeft none -> throw unexpected(stranded);
            case CircleReason.NoSkill none -> throw unexpected(stranded);
        };
    }

    private static WhyAlone few(Cause cause, int people, int needed, @Nullable Help help) {
        return new WhyAlone(cause, null, people, needed, help);
    }

    private static Help help(CircleChange change) {
        String with = change.with().getFirst();
        return switch (change) {
            case CircleChange.FreeAt free -> new Help(HelpKind.CIRCLE_TIME, with, null, null, free.missingHours());
            case CircleChange.OneMoreSeat seat -> new Help(HelpKind.CIRCLE_SEAT, with, null, null, 0);
            case CircleChange.Exception exception ->
                new Help(HelpKind.CIRCLE_EXCEPTION, exception.other(), exception.rule(), null, 0);
            case CircleChange.OneMoreOfDepartment department ->
                new Help(HelpKind.CIRCLE_DEPARTMENT, with, null, null, 0);
            case CircleChange.AnotherTopic none -> throw new IllegalStateException("There is but one topic: " + none);
            case CircleChange.SomebodyFacilitates none ->
                throw new IllegalStateException("The chair goes round: " + none);
        };
    }

    private static IllegalStateException unexpected(Stranded stranded) {
        return new IllegalStateException("Nobody asked for topics, facilitators or skills: " + stranded);
    }
}
