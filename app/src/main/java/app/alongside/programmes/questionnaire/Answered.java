package app.alongside.programmes.questionnaire;

import app.alongside.calendar.WeeklyAvailability;
import app.alongside.people.Profile;
import app.alongside.people.Profile.Depth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What somebody has answered so far. Answers belong to the person, so every programme's questionnaire knows them. */
public record Answered(Profile profile, Optional<WeeklyAvailability> availability) {
    private record Rule(Part part, String otherwise, Predicate<Answered> holds) {}

    private static final List<Rule> RULES = List.of(
            new Rule(
                    Part.SKILLS,
                    "programmes.missing.offers",
                    answered -> !answered.profile().offers().isEmpty()),
            new Rule(
                    Part.SKILLS,
                    "programmes.missing.wants",
                    answered -> !answered.profile().wants().isEmpty()),
            new Rule(Part.WHEN, "programmes.missing.availability", Answered::hasFreeHours),
            new Rule(
                    Part.LIMITS,
                    "programmes.missing.partners",
                    answered -> answered.profile().partners() > 0),
            new Rule(
                    Part.LIMITS,
                    "programmes.missing.hours",
                    answered -> answered.profile().hoursPerMonth() > 0));

    /** The answers that are missing and cannot be left out; empty when the person can be matched. */
    public List<Missing> listMissing() {
        return RULES.stream()
                .filter(rule -> !rule.holds().test(this))
                .map(rule -> new Missing(rule.part(), rule.otherwise()))
                .toList();
    }

    /** Whether the part has its answers; of those that may be left out, at least one. */
    public boolean has(Part part) {
        boolean complete = listMissing().stream().noneMatch(missing -> missing.part() == part);
        return switch (part) {
            case GOALS -> !profile.goals().isEmpty();
            case WAY ->
                profile.depth() != Depth.UNSTATED || !profile.workingStyle().isEmpty();
            case SKILLS, WHEN, LIMITS -> complete;
        };
    }

    /** The first part that has no answers yet; the last part where all have. */
    public Part firstOpen() {
        return Arrays.stream(Part.values())
                .filter(part -> !has(part))
                .findFirst()
                .orElse(Part.LIMITS);
    }

    private boolean hasFreeHours() {
        return availability.filter(hours -> !hours.isEmpty()).isPresent();
    }
}
