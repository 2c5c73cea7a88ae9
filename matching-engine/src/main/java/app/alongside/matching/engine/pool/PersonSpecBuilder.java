package app.alongside.matching.engine.pool;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Gathers what is known about a person, one fact a call; long because a person has that many facets, each in a line. */
public final class PersonSpecBuilder {
    private final String id;
    private @Nullable String function;
    private @Nullable String department;
    private @Nullable String team;
    private @Nullable String manager;
    private @Nullable String location;
    private @Nullable Integer level;
    private @Nullable LocalDate started;
    private @Nullable ZoneId zone;
    private @Nullable Availability availability;
    private @Nullable Double hoursAMonth;
    private @Nullable Double willingness;
    private int partners = 1;
    private int waitingCredit;
    private Preference prefers = Preference.NONE;
    private Role role = Role.EITHER;
    private final List<Offer> offers = new ArrayList<>();
    private final List<Want> wants = new ArrayList<>();
    private final Set<String> languages = new TreeSet<>();
    private final Set<String> interests = new TreeSet<>();
    private final Set<String> goals = new TreeSet<>();
    private final Set<String> challenges = new TreeSet<>();
    private final Map<String, Integer> style = new TreeMap<>();
    private final Map<String, String> auditGroups = new TreeMap<>();
    private final Set<String> blocked = new TreeSet<>();
    private final Set<String> mustNot = new TreeSet<>();
    private final Set<String> must = new TreeSet<>();
    private final List<PastPartner> past = new ArrayList<>();
    private final Set<String> choices = new LinkedHashSet<>();
    private final Set<String> training = new TreeSet<>();

    PersonSpecBuilder(String id) {
        this.id = id;
    }

    /** The professional function, say Finance. */
    public PersonSpecBuilder function(@Nullable String name) {
        function = name;
        return this;
    }

    /** The department in the organisation chart. */
    public PersonSpecBuilder department(@Nullable String name) {
        department = name;
        return this;
    }

    /** The team, whose members see each other every day. */
    public PersonSpecBuilder team(@Nullable String name) {
        team = name;
        return this;
    }

    /** The id of the person's manager, who need not take part. */
    public PersonSpecBuilder manager(@Nullable String managerId) {
        manager = managerId;
        return this;
    }

    /** The place of work. */
    public PersonSpecBuilder location(@Nullable String name) {
        location = name;
        return this;
    }

    /** The level band, higher for more senior. */
    public PersonSpecBuilder level(@Nullable Integer band) {
        level = band;
        return this;
    }

    /** The first day in the organisation. */
    public PersonSpecBuilder started(@Nullable LocalDate day) {
        started = day;
        return this;
    }

    /** The person's time zone. */
    public PersonSpecBuilder zone(@Nullable ZoneId zoneId) {
        zone = zoneId;
        return this;
    }

    /** The free time of the week. */
    public PersonSpecBuilder availability(@Nullable Availability week) {
        availability = week;
        return this;
    }

    /** How many partners at most. */
    public PersonSpecBuilder partners(int atMost) {
        if (atMost < 0) {
            throw new InvalidPersonException(id, "capacity", atMost + " is negative.");
        }
        partners = atMost;
        return this;
    }

    /** How many hours a month at most, all partners together. */
    public PersonSpecBuilder hoursAMonth(@Nullable Double atMost) {
        if (atMost != null && !(atMost >= 0)) {
            throw new InvalidPersonException(id, "hours_per_month", atMost + " is negative.");
        }
        hoursAMonth = atMost;
        return this;
    }

    /** How ready the person is to invest in a partner, in [0, 1]. */
    public PersonSpecBuilder willingness(@Nullable Double share) {
        if (share != null && !(share >= 0 && share <= 1)) {
            throw new InvalidPersonException(id, "willingness", share + " is not between 0 and 1.");
        }
        willingness = share;
        return this;
    }

    /** How many runs the person has waited without a partner. */
    public PersonSpecBuilder waitingCredit(int runs) {
        waitingCredit = runs;
        return this;
    }

    /** Similar or different background. */
    public PersonSpecBuilder prefers(Preference preference) {
        prefers = preference;
        return this;
    }

    /** The side the person may take in a directed pair. */
    public PersonSpecBuilder role(Role side) {
        role = side;
        return this;
    }

    /** A skill the person can help with. */
    public PersonSpecBuilder offers(String skill, int skillLevel) {
        offers.add(checked("offers", () -> new Offer(skill, skillLevel)));
        return this;
    }

    /** The next wanted skill, in order of priority. */
    public PersonSpecBuilder wants(String skill, int now, int target) {
        wants.add(checked("wants", () -> new Want(skill, now, target)));
        return this;
    }

    private <T> T checked(String field, java.util.function.Supplier<T> made) {
        try {
            return made.get();
        } catch (IllegalArgumentException complaint) {
            throw new InvalidPersonException(id, field, String.valueOf(complaint.getMessage()));
        }
    }

    /** Languages the person speaks at work. */
    public PersonSpecBuilder languages(String... names) {
        return addAll(languages, Arrays.asList(names));
    }

    /** Interests outside the job description. */
    public PersonSpecBuilder interests(String... names) {
        return addAll(interests, Arrays.asList(names));
    }

    /** What the person wants to reach. */
    public PersonSpecBuilder goals(String... names) {
        return addAll(goals, Arrays.asList(names));
    }

    /** What the person struggles with at present. */
    public PersonSpecBuilder challenges(String... names) {
        return addAll(challenges, Arrays.asList(names));
    }

    /** The answer, from 1 to 5, to a question about the way of working. */
    public PersonSpecBuilder style(String question, int answer) {
        if (answer < 1 || answer > 5) {
            throw new InvalidPersonException(
                    id, "style", "'" + question + "' is answered by " + answer + "; answers run from 1 to 5.");
        }
        style.put(question, answer);
        return this;
    }

    /** A group the person consented to be counted in. */
    public PersonSpecBuilder auditGroup(String key, String value) {
        auditGroups.put(key, value);
        return this;
    }

    /** People this person does not want to be paired with. */
    public PersonSpecBuilder blocked(String... ids) {
        return addAll(blocked, Arrays.asList(ids));
    }

    /** People the coordinator keeps this person apart from. */
    public PersonSpecBuilder mustNot(String... ids) {
        return addAll(mustNot, Arrays.asList(ids));
    }

    /** People the coordinator wants this person to be paired with. */
    public PersonSpecBuilder must(String... ids) {
        return addAll(must, Arrays.asList(ids));
    }

    /** A former partner. */
    public PersonSpecBuilder past(String partnerId, LocalDate ended) {
        past.add(new PastPartner(partnerId, ended));
        return this;
    }

    /** The people this person would like best, the dearest first. */
    public PersonSpecBuilder choices(String... ids) {
        return addAll(choices, Arrays.asList(ids));
    }

    /** Trainings the person has completed. */
    public PersonSpecBuilder training(String... names) {
        return addAll(training, Arrays.asList(names));
    }

    private PersonSpecBuilder addAll(Set<String> set, Collection<String> names) {
        set.addAll(names);
        return this;
    }

    /** The finished description. */
    public PersonSpec build() {
        return new PersonSpec(
                id,
                new PersonSpec.Place(function, department, team, manager, location, level, started),
                List.copyOf(offers),
                List.copyOf(wants),
                new PersonSpec.Traits(
                        frozen(languages),
                        frozen(interests),
                        frozen(goals),
                        frozen(challenges),
                        Collections.unmodifiableMap(new TreeMap<>(style)),
                        prefers,
                        willingness,
                        role,
                        frozen(training)),
                new PersonSpec.Time(zone, availability, partners, hoursAMonth),
                new PersonSpec.Ties(
                        frozen(blocked), frozen(mustNot), frozen(must), List.copyOf(past), List.copyOf(choices)),
                Collections.unmodifiableMap(new TreeMap<>(auditGroups)),
                waitingCredit);
    }

    private static Set<String> frozen(Set<String> names) {
        return Collections.unmodifiableSet(new TreeSet<>(names));
    }
}
