package app.alongside.matching.laboratory.web;

import app.alongside.matching.laboratory.MatchTrial;
import app.alongside.matching.laboratory.TriedPolicy;
import app.alongside.matching.policy.Aspect;
import app.alongside.matching.policy.PolicySettings;
import app.alongside.matching.runs.web.Measure;
import app.alongside.people.Person;
import app.alongside.platform.PersonId;
import app.alongside.programmes.Programme;
import app.alongside.ui.FormErrors;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Policies side by side.
 *
 * @param saved the programme's own policy
 * @param others the policies in the form
 * @param trial the newest trial
 * @param people who would gain or lose a match by it
 * @param errors why policies were refused, by {@link #field}
 */
public record LaboratoryScreen(
        Programme programme,
        PolicySettings saved,
        List<PolicySettings> others,
        Optional<MatchTrial> trial,
        Map<PersonId, Person> people,
        FormErrors errors) {
    /** How many policies are tried beside the programme's own. */
    public static final int OTHERS = 3;

    /** The same with policies as they were sent and refused. */
    LaboratoryScreen refusing(List<PolicySettings> sent, FormErrors errors) {
        return new LaboratoryScreen(programme, saved, sent, trial, people, errors);
    }

    /** What stands for the policy at a place, from 0, in errors and as an anchor. */
    static String field(int place) {
        return "policy-" + place;
    }

    /** Whether the policy at a place, from 0, was refused because nothing counts in it. */
    public boolean isRefused(int place) {
        return errors.get(field(place)) != null;
    }

    /** What a weight of a policy in the form is: nothing where it was refused for that. */
    public int weight(Aspect aspect, int place) {
        return isRefused(place) ? 0 : others.get(place).weight(aspect);
    }

    public String path(String rest) {
        return "/coordinate/programmes/" + programme.id() + "/matching" + rest;
    }

    /** What came of the trial, policy by policy; empty as long as nothing did. */
    public List<TriedPolicy> results() {
        return trial.map(MatchTrial::state)
                .filter(MatchTrial.Done.class::isInstance)
                .map(state -> ((MatchTrial.Done) state).results())
                .orElse(List.of());
    }

    /** The column of the policy that was tried for its floor alone; empty in a comparison of policies. */
    public OptionalInt floorColumn() {
        return results().size() == 2 && results().getLast().outcome().floor() != null
                ? OptionalInt.of(1)
                : OptionalInt.empty();
    }

    /** Whether any policy of the trial has a floor. */
    public boolean hasFloors() {
        return results().stream().anyMatch(tried -> tried.outcome().floor() != null);
    }

    /** What a policy is called on the page. */
    public static String letter(int column) {
        return String.valueOf((char) ('A' + column - 1));
    }

    /** Whether a policy is ahead of all others in this measure, and not all are alike. */
    public boolean isBest(Measure measure, TriedPolicy tried) {
        List<String> told = results().stream()
                .map(other -> measure.of(other.outcome()).map(measure::rounded).orElse(0.0))
                .sorted(Comparator.reverseOrder())
                .map(String::valueOf)
                .toList();
        String own = measure.of(tried.outcome())
                .map(measure::rounded)
                .map(String::valueOf)
                .orElse("");
        return measure.moreIsBetter() && own.equals(told.getFirst()) && !own.equals(told.getLast());
    }

    /** All reasons for being without a match that any policy has. */
    public Set<String> reasons() {
        return results().stream()
                .flatMap(tried -> tried.alone().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The names of these people, those who still are in the directory. */
    public String names(List<String> ids) {
        return ids.stream()
                .map(PersonId::parse)
                .map(people::get)
                .filter(Objects::nonNull)
                .map(Person::name)
                .collect(Collectors.joining(", "));
    }

    /** The outline of a histogram of ten columns, 100 wide and 40 high. */
    public static String outline(List<Integer> counts) {
        int most = Math.max(1, counts.stream().mapToInt(Integer::intValue).max().orElse(1));
        StringBuilder path = new StringBuilder("M0 40");
        for (int bucket = 0; bucket < counts.size(); bucket++) {
            path.append("V%.1fH%d".formatted(40 - 38.0 * counts.get(bucket) / most, (bucket + 1) * 10));
        }
        return path.append("V40Z").toString();
    }
}
