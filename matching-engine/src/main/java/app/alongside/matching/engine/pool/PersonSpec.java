package app.alongside.matching.engine.pool;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a person who takes part; everything but the id may be left out.
 *
 * @param place where the person stands in the organisation
 * @param traits what the person is like and cares about
 * @param time what time the person gives
 * @param ties bonds and barriers to other people, by id
 * @param auditGroups groups (say {@code gender=woman}) that the person consented to be counted in; never used for scoring
 * @param waitingCredit how many runs the person has waited without a partner
 */
public record PersonSpec(
        String id,
        Place place,
        List<Offer> offers,
        List<Want> wants,
        Traits traits,
        Time time,
        Ties ties,
        Map<String, String> auditGroups,
        int waitingCredit) {

    /** Refuses a person without an id and a negative credit. */
    public PersonSpec {
        if (id.isBlank()) {
            throw new IllegalArgumentException("A person has no id.");
        }
        if (waitingCredit < 0) {
            throw new InvalidPersonException(id, "waiting_credit", waitingCredit + " is negative.");
        }
    }

    /** Begins the description of a person of whom nothing else is known yet. */
    public static PersonSpecBuilder person(String id) {
        return new PersonSpecBuilder(id);
    }

    /** The same person on another side of directed pairs. */
    PersonSpec withRole(Role role) {
        Traits same = traits;
        Traits other = new Traits(
                same.languages(),
                same.interests(),
                same.goals(),
                same.challenges(),
                same.style(),
                same.prefers(),
                same.willingness(),
                role,
                same.training());
        return new PersonSpec(id, place, offers, wants, other, time, ties, auditGroups, waitingCredit);
    }

    /** The same person, who takes one partner at most. */
    PersonSpec withOnePartner() {
        Time one = new Time(time.zone(), time.availability(), Math.min(1, time.partners()), time.hoursAMonth());
        return new PersonSpec(id, place, offers, wants, traits, one, ties, auditGroups, waitingCredit);
    }

    /** The same person, kept apart from another. */
    PersonSpec keptFrom(String other) {
        Set<String> mustNot = new TreeSet<>(ties.mustNot());
        mustNot.add(other);
        Ties more = new Ties(
                ties.blocked(), Collections.unmodifiableSet(mustNot), ties.must(), ties.past(), ties.choices());
        return new PersonSpec(id, place, offers, wants, traits, time, more, auditGroups, waitingCredit);
    }

    /** Where a person stands in the organisation; {@code level} is a band, higher for more senior. */
    public record Place(
            @Nullable String function,
            @Nullable String department,
            @Nullable String team,
            @Nullable String manager,
            @Nullable String location,
            @Nullable Integer level,
            @Nullable LocalDate started) {}

    /**
     * What a person is like: {@code style} holds answers from 1 to 5 by question, {@code willingness} lies in [0, 1], and
     * {@code training} is what they have completed.
     */
    public record Traits(
            Set<String> languages,
            Set<String> interests,
            Set<String> goals,
            Set<String> challenges,
            Map<String, Integer> style,
            Preference prefers,
            @Nullable Double willingness,
            Role role,
            Set<String> training) {}

    /** The time a person gives: {@code partners} at most at once, {@code hoursAMonth} in all. */
    public record Time(
            @Nullable ZoneId zone,
            @Nullable Availability availability,
            int partners,
            @Nullable Double hoursAMonth) {}

    /** Bonds and barriers: blocked by the person, forbidden or required by the coordinator, former partners, ranked choices. */
    public record Ties(
            Set<String> blocked, Set<String> mustNot, Set<String> must, List<PastPartner> past, List<String> choices) {}
}
