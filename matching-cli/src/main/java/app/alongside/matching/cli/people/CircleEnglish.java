package app.alongside.matching.cli.people;

import app.alongside.matching.cli.Count;
import app.alongside.matching.engine.circles.Circle;
import app.alongside.matching.engine.circles.CircleChange;
import app.alongside.matching.engine.circles.CircleReason;
import app.alongside.matching.engine.explain.CircleExplanation;
import app.alongside.matching.engine.pool.SlotRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Facts about circles as plain sentences. */
final class CircleEnglish {
    private static final List<String> DAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
    private static final int A_DAY = 48;
    private static final int A_WEEK = 7 * A_DAY;

    private CircleEnglish() {}

    static String circle(Circle circle, CircleExplanation told) {
        List<String> reasons = new ArrayList<>();
        long dearest = told.members().stream().filter(m -> m.topicPlace() == 1).count();
        reasons.add("topic %s, the first choice of %d of %d"
                .formatted(circle.topic(), dearest, circle.members().size()));
        circle.facilitator().ifPresent(id -> reasons.add(id + " facilitates"));
        circle.meeting().ifPresent(meeting -> reasons.add("all can meet " + when(meeting)));
        told.coverers().forEach(c -> reasons.add("%s brings %s".formatted(c.helper(), c.skill())));
        told.helps()
                .forEach(help -> reasons.add("%s learns %s (%d to %d) from %s (level %d)"
                        .formatted(
                                help.learner(),
                                help.skill().skill(),
                                help.skill().now(),
                                help.skill().target(),
                                help.helper(),
                                help.skill().level())));
        told.common()
                .forEach(common -> reasons.add("%d share the %s %s"
                        .formatted(common.people(), common.kind().name().toLowerCase(Locale.ROOT), common.name())));
        if (told.departments() > 1) {
            reasons.add("%d departments come together".formatted(told.departments()));
        }
        return String.join("; ", reasons);
    }

    private static String when(SlotRange meeting) {
        return "%s %s-%s UTC"
                .formatted(DAYS.get(meeting.from() / A_DAY), clock(meeting.from()), clock(meeting.until() % A_WEEK));
    }

    private static String clock(int slot) {
        int minutes = slot % A_DAY * 30;
        return "%02d:%02d".formatted(minutes / 60, minutes % 60);
    }

    static String reason(CircleReason reason) {
        return switch (reason) {
            case CircleReason.NoPlace no -> "takes no partner at present";
            case CircleReason.NotEligible not -> "is outside the group the programme is for";
            case CircleReason.NoTopic none -> "there is no topic";
            case CircleReason.FewForTopic few ->
                "%s would have %s, and a circle needs %d"
                        .formatted(few.topic(), Count.people(few.people()), few.needed());
            case CircleReason.FewAtTheTime few ->
                "at no hour %s more than %s of %s free together, and a circle needs %d"
                        .formatted(
                                few.people() == 1 ? "is" : "are",
                                Count.people(few.people()),
                                few.topic(),
                                few.needed());
            case CircleReason.FewAllowed few ->
                "the rules between people leave %s for %s, and a circle needs %d"
                        .formatted(Count.people(few.people()), few.topic(), few.needed());
            case CircleReason.NoFacilitator none ->
                "nobody who could join a circle on %s is willing to facilitate".formatted(none.topic());
            case CircleReason.NoSkill none ->
                "nobody who could join a circle on %s offers %s"
                        .formatted(none.topic(), String.join(", ", none.skills()));
            case CircleReason.NoFacilitatorLeft none ->
                "of the %s left for %s nobody is willing to facilitate"
                        .formatted(Count.people(none.left()), none.topic());
            case CircleReason.Full full -> full(full) + "; " + another(full);
            case CircleReason.NoneOfThoseLeft none ->
                "%s left for %s, but no circle that keeps every rule was found among them"
                        .formatted(Count.of(none.left(), "person is", "people are"), none.topic());
            case CircleReason.NeededElsewhere needed ->
                "most who could join a circle on %s have one that cannot take this person; %s left, and a circle needs %d"
                        .formatted(needed.topic(), Count.of(needed.left(), "person is", "people are"), needed.needed());
        };
    }

    private static String full(CircleReason.Full full) {
        String circles = full.circles() == 1
                ? "the one circle on %s that would do".formatted(full.topic())
                : "each of the %d circles on %s that would do".formatted(full.circles(), full.topic());
        int together = full.seats().together();
        return together == 1
                ? "%s is full (%s)".formatted(circles, Count.of(full.seats().most(), "seat"))
                : "%s has fewer than the %d seats it takes to sit together".formatted(circles, together);
    }

    private static String another(CircleReason.Full full) {
        String left = Count.of(full.left(), "person is", "people are");
        return full.left() < full.needed()
                ? "%s left for another, which needs %d".formatted(left, full.needed())
                : "%s left, but no other that keeps every rule was found among them".formatted(left);
    }

    static String change(CircleChange change) {
        String with = change.with().stream().collect(Collectors.joining(", "));
        return switch (change) {
            case CircleChange.FreeAt free ->
                "free %s, %s h of which are missing, to join %s"
                        .formatted(when(free.meeting()), trimmed(free.missingHours()), with);
            case CircleChange.AnotherTopic topic -> "also content with %s, to join %s".formatted(topic.topic(), with);
            case CircleChange.OneMoreSeat seat ->
                "one more seat than %d in the circle of %s".formatted(seat.mostNow(), with);
            case CircleChange.Exception exception ->
                "an exception from %s with %s, to join %s"
                        .formatted(English.rule(exception.rule()), exception.other(), with);
            case CircleChange.OneMoreOfDepartment more ->
                "one more of %s in the circle of %s".formatted(more.department(), with);
            case CircleChange.SomebodyFacilitates some ->
                "one of %s facilitates a circle of these %d on %s"
                        .formatted(with, some.with().size(), some.topic());
        };
    }

    private static String trimmed(double hours) {
        return hours == Math.rint(hours) ? String.valueOf((int) hours) : String.valueOf(hours);
    }
}
