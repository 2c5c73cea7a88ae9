package app.alongside.programmes;

import app.alongside.people.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who may join a programme: rules on what the directory knows, each with its reason for a refusal. */
final class Eligibility {
    private static final List<Rule> RULES = List.of(
            (audience, person, today) -> refuse(!person.active(), "programmes.refused.inactive"),
            (audience, person, today) ->
                    refuse(audience.monthsHere() > 0 && person.started() == null, "programmes.refused.start-unknown"),
            (audience, person, today) -> refuse(isTooNew(audience, person, today), "programmes.refused.too-new"),
            (audience, person, today) -> refuse(isElsewhere(audience, person), "programmes.refused.department"));

    private interface Rule {
        Optional<String> check(Audience audience, Person person, LocalDate today);
    }

    private Eligibility() {}

    /** The message key of why the person may not join; empty for somebody who may. */
    static Optional<String> findObjection(Audience audience, Person person, LocalDate today) {
        return RULES.stream()
                .flatMap(rule -> rule.check(audience, person, today).stream())
                .findFirst();
    }

    private static boolean isTooNew(Audience audience, Person person, LocalDate today) {
        LocalDate started = person.started();
        return audience.monthsHere() > 0
                && started != null
                && started.plusMonths(audience.monthsHere()).isAfter(today);
    }

    private static boolean isElsewhere(Audience audience, Person person) {
        return !audience.departments().isEmpty()
                && audience.departments().stream().noneMatch(name -> name.equalsIgnoreCase(person.department()));
    }

    private static Optional<String> refuse(boolean refused, String key) {
        return refused ? Optional.of(key) : Optional.empty();
    }
}
