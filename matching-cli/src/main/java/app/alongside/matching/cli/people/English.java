package app.alongside.matching.cli.people;

import app.alongside.matching.cli.Count;
import app.alongside.matching.engine.Unmatched;
import app.alongside.matching.engine.explain.Change;
import app.alongside.matching.engine.explain.HelpfulChange;
import app.alongside.matching.engine.explain.Margin;
import app.alongside.matching.engine.explain.PairExplanation;
import app.alongside.matching.engine.explain.Reason;
import app.alongside.matching.engine.explain.SkillHelp;
import app.alongside.matching.engine.policy.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Facts of the engine as plain sentences. */
final class English {
    private English() {}

    static String pair(PairExplanation told) {
        List<String> reasons = new ArrayList<>();
        told.firstGets().forEach(help -> reasons.add(learns(told.first(), told.second(), help)));
        told.secondGets().forEach(help -> reasons.add(learns(told.second(), told.first(), help)));
        both(reasons, "share the goal", told.shared().goals());
        both(reasons, "face the challenge", told.shared().challenges());
        both(reasons, "share the interest", told.shared().interests());
        both(reasons, "speak", told.shared().languages());
        if (told.shared().time() != null) {
            reasons.add("both are free %s a week"
                    .formatted(hours(told.shared().time().hours())));
        }
        return String.join("; ", reasons);
    }

    static String learns(String learner, String helper, SkillHelp help) {
        return "%s learns %s (%d to %d) from %s (level %d)"
                .formatted(learner, help.skill(), help.now(), help.target(), helper, help.level());
    }

    private static void both(List<String> reasons, String verb, List<String> names) {
        if (!names.isEmpty()) {
            reasons.add("both " + verb + " " + String.join(", ", names));
        }
    }

    static String unmatched(Unmatched.Cause cause) {
        return switch (cause) {
            case NO_PLACE -> "takes no partner at present";
            case NOT_ELIGIBLE -> "is outside the group the programme is for";
            case NOBODY_ALLOWED -> "the rules leave nobody";
            case BETTER_USE -> "every allowed partner is worth more elsewhere";
        };
    }

    /** Why somebody is left in a result that gives up some of the total value for a floor. */
    static String unmatchedBesideTotal(Unmatched.Cause cause) {
        return cause == Unmatched.Cause.BETTER_USE ? "every allowed partner is needed elsewhere" : unmatched(cause);
    }

    static String reasons(List<Reason> reasons) {
        return String.join("; ", reasons.stream().map(English::reason).toList());
    }

    static String reason(Reason reason) {
        return switch (reason) {
            case Reason.NoPlace no -> those(no.people(), "has", "have") + " no place for a partner";
            case Reason.NotEligible not -> those(not.people(), "is", "are") + " outside the group the programme is for";
            case Reason.Blocked blocked -> "this pair is not possible";
            case Reason.KeptApart apart -> "the coordinator keeps the two apart";
            case Reason.SameTeam same -> "both work in team " + same.team();
            case Reason.SameLine line -> "one stands above the other";
            case Reason.ReportToOne same -> "both report to " + same.manager();
            case Reason.NotTrained not ->
                "%s not completed %s".formatted(those(not.people(), "has", "have"), String.join(", ", not.required()));
            case Reason.LevelsApart levels ->
                "they are %s apart, and at most %d may be"
                        .formatted(Count.of(levels.bands(), "level"), levels.allowed());
            case Reason.LittleTime time ->
                "they share %s a week and need %s".formatted(hours(time.sharedHours()), hours(time.neededHours()));
            case Reason.NoLanguage none -> "they have no language in common";
            case Reason.PartnersBefore before ->
                "they were partners %s ago, and %d must pass"
                        .formatted(Count.of(before.monthsAgo(), "month"), before.monthsApart());
            case Reason.NothingToGain nothing ->
                String.join(" and ", nothing.people()) + " would gain nothing they want";
            case Reason.NoGuide none -> "neither may guide the other";
            case Reason.ArePartners partners -> "they are partners";
            case Reason.BetterUse use -> "the whole would lose " + loss(use.margin());
            case Reason.Excluded excluded -> excluded(excluded);
            case Reason.Offering offering ->
                "%s something they want, of whom %d may be their partner"
                        .formatted(Count.of(offering.people(), "person offers", "people offer"), offering.allowed());
            case Reason.WorthMoreElsewhere elsewhere -> elsewhere(elsewhere);
            case Reason.PlacesSettled settled ->
                "%s no place beside the pairs that must be"
                        .formatted(Count.of(settled.people(), "allowed partner has", "allowed partners have"));
        };
    }

    private static String elsewhere(Reason.WorthMoreElsewhere elsewhere) {
        boolean tie = elsewhere.margin().most() == 0;
        return "%s worth %s elsewhere (%s all places taken); nearest is %s, at %s"
                .formatted(
                        Count.of(elsewhere.allowed(), "allowed partner is", "allowed partners are"),
                        tie ? "as much" : elsewhere.margin().least() == 0 ? "as much or more" : "more",
                        Count.of(elsewhere.full(), "has", "have"),
                        elsewhere.nearest(),
                        tie ? "no loss" : "a loss of " + loss(elsewhere.margin()));
    }

    /** A loss within what is known of it. */
    static String loss(Margin margin) {
        String least = points(margin.least());
        String most = points(margin.most());
        if (least.equals(most)) {
            return most + " points";
        }
        return margin.least() == 0 ? "at most %s points".formatted(most) : "%s to %s points".formatted(least, most);
    }

    private static String excluded(Reason.Excluded excluded) {
        return "%s excluded by %s (%d by that alone)"
                .formatted(
                        Count.of(excluded.people(), "person is", "people are"),
                        rule(excluded.rule()),
                        excluded.byItAlone());
    }

    private static String those(List<String> people, String verbOfOne, String verbOfMany) {
        return String.join(" and ", people) + " " + (people.size() == 1 ? verbOfOne : verbOfMany);
    }

    static String rule(Rule rule) {
        return switch (rule) {
            case NO_CAPACITY -> "having no place";
            case NOT_ELIGIBLE -> "not being eligible";
            case BLOCKED -> "a personal wish";
            case KEPT_APART -> "being kept apart";
            case SAME_TEAM -> "the same team";
            case REPORTING_LINE -> "the reporting line";
            case SAME_MANAGER -> "having the same manager";
            case LEVEL_DISTANCE -> "the level distance";
            case SHARED_TIME -> "too little time in common";
            case COMMON_LANGUAGE -> "having no common language";
            case PAST_PARTNER -> "having been partners lately";
            case BOTH_GAIN -> "not gaining on both sides";
            case ROLE -> "roles that do not fit";
            case TRAINING -> "training that is not completed";
        };
    }

    static String change(HelpfulChange helpful) {
        List<String> told = new ArrayList<>(List.of(change(helpful.change())));
        if (helpful.orAnother()) {
            told.add("for them or somebody as good");
        }
        if (helpful.worth() > 0) {
            told.add("worth %s points".formatted(points(helpful.worth())));
        }
        if (helpful.displaced() > 0) {
            told.add("but %s their only partner"
                    .formatted(Count.of(helpful.displaced(), "person would lose", "people would lose")));
        }
        return String.join(", ", told);
    }

    private static String change(Change change) {
        return switch (change) {
            case Change.OneMorePlace more -> "one more place at %s (%d now)".formatted(more.person(), more.placesNow());
            case Change.MoreSharedTime time -> "%s more free when %s is".formatted(hours(time.hours()), time.with());
            case Change.AnotherWant want -> "also wanting %s, which %s offers".formatted(want.skill(), want.with());
            case Change.Exception exception ->
                "an exception from %s with %s".formatted(rule(exception.rule()), exception.with());
        };
    }

    private static String hours(double hours) {
        return hours == Math.rint(hours) ? (int) hours + " h" : hours + " h";
    }

    private static String points(double points) {
        return String.format(Locale.ROOT, "%.1f", points);
    }
}
