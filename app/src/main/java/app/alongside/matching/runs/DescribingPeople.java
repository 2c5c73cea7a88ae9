package app.alongside.matching.runs;

import app.alongside.calendar.WeeklyAvailability;
import app.alongside.matching.Duo;
import app.alongside.matching.engine.pool.Availability;
import app.alongside.matching.engine.pool.PersonSpec;
import app.alongside.matching.engine.pool.PersonSpecBuilder;
import app.alongside.matching.engine.pool.Preference;
import app.alongside.matching.policy.PairRulings.Ruling;
import app.alongside.people.Person;
import app.alongside.people.Profile;
import app.alongside.people.Want;
import app.alongside.platform.PersonId;
import app.alongside.programmes.Enrolment;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Describes people to the engine. What somebody did not say is left out, and then counts for nobody and against nobody. */
final class DescribingPeople {
    private static final int HIGHEST = 5;
    private static final double HOURS_A_PARTNER = 2;

    private final Commitments commitments;
    private final Map<PersonId, Set<PersonId>> blocked;
    private final LocalDate monday;
    private final Map<PersonId, Set<String>> apart = new HashMap<>();
    private final Map<PersonId, Set<String>> together = new HashMap<>();
    private final Map<PersonId, Map<String, LocalDate>> past = new HashMap<>();

    DescribingPeople(
            Commitments commitments, Map<Duo, Ruling> ruled, Map<PersonId, Set<PersonId>> blocked, LocalDate today) {
        this.commitments = commitments;
        this.blocked = blocked;
        monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        commitments.apart().forEach(this::keepApart);
        ruled.forEach((duo, ruling) -> {
            if (ruling == Ruling.APART) {
                keepApart(duo);
            }
        });
        commitments
                .past()
                .forEach((duo, ended) -> duo.list()
                        .forEach(person -> past.computeIfAbsent(person, any -> new HashMap<>())
                                .put(duo.partnerOf(person).toString(), ended)));
    }

    /** Lets two sit in one circle if they are ruled to, unless they know each other's answer already. */
    void keepTogether(Duo duo, Ruling ruling) {
        if (ruling == Ruling.TOGETHER && !commitments.apart().contains(duo)) {
            note(duo, together);
        }
    }

    private void keepApart(Duo duo) {
        note(duo, apart);
    }

    private static void note(Duo duo, Map<PersonId, Set<String>> ties) {
        duo.list()
                .forEach(person -> ties.computeIfAbsent(person, any -> new HashSet<>())
                        .add(duo.partnerOf(person).toString()));
    }

    /** Whoever takes nobody at all is in, so that the run can say so; whoever is full with partners is served. */
    boolean isInPool(Enrolment enrolment, Profile profile) {
        return limit(enrolment, profile) == 0 || freePlaces(enrolment, profile) > 0;
    }

    PersonSpec describe(Enrolment enrolment, Person person, Profile profile, @Nullable WeeklyAvailability week) {
        PersonSpecBuilder spec = PersonSpec.person(person.id().toString())
                .function(orNull(person.function()))
                .department(orNull(person.department()))
                .team(orNull(person.team()))
                .manager(person.managerId() == null ? null : person.managerId().toString())
                .location(orNull(person.location()))
                .level(person.levelBand())
                .started(person.started())
                .zone(person.zone())
                .languages(array(person.languages()))
                .interests(array(profile.interests()))
                .goals(array(profile.goals()))
                .challenges(array(profile.challenges()))
                .prefers(Preference.valueOf(profile.prefers().name()))
                .partners(freePlaces(enrolment, profile))
                .hoursAMonth(freeHours(enrolment, profile))
                .choices(commitments.choices().getOrDefault(person.id(), List.of()).stream()
                        .map(PersonId::toString)
                        .toArray(String[]::new))
                .waitingCredit(commitments.waited().getOrDefault(person.id(), 0))
                .blocked(blocked.getOrDefault(person.id(), Set.of()).stream()
                        .map(PersonId::toString)
                        .toArray(String[]::new))
                .must(array(together.getOrDefault(person.id(), Set.of())))
                .mustNot(array(apart.getOrDefault(person.id(), Set.of())));
        profile.offers().forEach(offer -> spec.offers(offer.skill().toString(), offer.level()));
        profile.wants().forEach(want -> want(spec, want));
        profile.workingStyle().forEach(spec::style);
        past.getOrDefault(person.id(), Map.of()).forEach(spec::past);
        if (week != null && !week.isEmpty()) {
            spec.availability(Availability.ofUtcSlots(BitSet.valueOf(week.utcWeek(monday))));
        }
        return spec.build();
    }

    /** Whoever aims no higher than they are still wants to learn: one step. */
    private static void want(PersonSpecBuilder spec, Want want) {
        int target = Math.max(want.target(), Math.min(HIGHEST, want.now() + 1));
        if (target > want.now()) {
            spec.wants(want.skill().toString(), want.now(), target);
        }
    }

    private static int limit(Enrolment enrolment, Profile profile) {
        return Math.min(enrolment.partners(), profile.partners());
    }

    private int freePlaces(Enrolment enrolment, Profile profile) {
        int here = enrolment.partners() - commitments.here().getOrDefault(enrolment.person(), 0);
        int inAll = profile.partners() - commitments.inAll().getOrDefault(enrolment.person(), 0);
        return Math.max(0, Math.min(here, inAll));
    }

    private double freeHours(Enrolment enrolment, Profile profile) {
        int partners = commitments.inAll().getOrDefault(enrolment.person(), 0);
        return Math.max(0, profile.hoursPerMonth() - HOURS_A_PARTNER * partners);
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text;
    }

    private static String[] array(Collection<String> texts) {
        return texts.stream().filter(text -> !text.isBlank()).toArray(String[]::new);
    }
}
