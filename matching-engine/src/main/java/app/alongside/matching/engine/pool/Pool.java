package app.alongside.matching.engine.pool;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The people of one match run, immutable, numbered from 0 and laid out column by column. The order of the descriptions does not
 * matter: people are numbered by function, main skill and id, which keeps likely partners close in memory.
 *
 * <p>Longer than most classes because it is the list of the columns, each with a line to reach it.
 */
public final class Pool {
    private final List<PersonSpec> people;
    private final Map<String, Integer> index;
    private final LabelColumn functions;
    private final LabelColumn departments;
    private final LabelColumn teams;
    private final LabelColumn managers;
    private final LabelColumn locations;
    private final TagColumn languages;
    private final TagColumn interests;
    private final TagColumn goals;
    private final TagColumn challenges;
    private final TagColumn offered;
    private final SkillColumns skills;
    private final StyleColumn styles;
    private final WeekColumn weeks;
    private final ReportingLines lines;
    private final TieColumn blocked;
    private final TieColumn mustNot;
    private final TieColumn must;
    private final TieColumn past;
    private final Endings endings;
    private final TieColumn choices;
    private final int[] zoneMinutes;
    private final LocalDate referenceDay;
    private final String sha256;

    Pool(List<PersonSpec> ordered, LocalDate day) {
        people = ordered;
        referenceDay = day;
        index = new HashMap<>(ordered.size() * 2);
        for (int person = 0; person < ordered.size(); person++) {
            index.put(ordered.get(person).id(), person);
        }
        functions = LabelColumn.of(people, p -> p.place().function());
        departments = LabelColumn.of(people, p -> p.place().department());
        teams = LabelColumn.of(people, p -> p.place().team());
        managers = LabelColumn.of(people, p -> p.place().manager());
        locations = LabelColumn.of(people, p -> p.place().location());
        languages = TagColumn.of(people, p -> p.traits().languages());
        interests = TagColumn.of(people, p -> p.traits().interests());
        goals = TagColumn.of(people, p -> p.traits().goals());
        challenges = TagColumn.of(people, p -> p.traits().challenges());
        offered =
                TagColumn.of(people, p -> p.offers().stream().map(Offer::skill).toList());
        skills = new SkillColumns(people);
        styles = new StyleColumn(people);
        weeks = new WeekColumn(people);
        lines = new ReportingLines(ReportingLines.managers(people, index));
        blocked = ties(p -> p.ties().blocked());
        mustNot = ties(p -> p.ties().mustNot());
        must = ties(p -> p.ties().must());
        past = ties(p -> p.ties().past().stream().map(PastPartner::id).toList());
        endings = new Endings(people, past);
        choices = ties(p -> p.ties().choices());
        zoneMinutes = ZoneMinutes.of(people, referenceDay);
        sha256 = Fingerprint.of(people, referenceDay);
    }

    private TieColumn ties(Function<PersonSpec, Collection<String>> named) {
        return TieColumn.of(people, index, named);
    }

    /** Begins a pool without people. */
    public static PoolBuilder builder() {
        return new PoolBuilder();
    }

    /** The same people but one. */
    public Pool without(String id) {
        int leaving = indexOf(id);
        return among(
                IntStream.range(0, size()).filter(person -> person != leaving).toArray());
    }

    /** Some of the people, by number and in ascending order; who names somebody else names nobody. */
    public Pool among(int[] some) {
        return new Pool(Arrays.stream(some).mapToObj(people::get).toList(), referenceDay);
    }

    /** The same people, two of whom are kept apart. */
    public Pool withApart(String one, String other) {
        PersonSpec first = spec(indexOf(one));
        return with(person -> person == first ? person.keptFrom(other) : person);
    }

    /** The same people, of whom these are guided and all others guide. */
    public Pool withRoles(Set<String> guided) {
        return with(person -> person.withRole(guided.contains(person.id()) ? Role.GUIDED : Role.GUIDE));
    }

    /** The same people, of whom these take one partner each at most. */
    public Pool withOnePartner(Set<String> some) {
        return with(person -> some.contains(person.id()) ? person.withOnePartner() : person);
    }

    private Pool with(UnaryOperator<PersonSpec> change) {
        return new Pool(people.stream().map(change).toList(), referenceDay);
    }

    /** Whether these are the same people, numbered in the same way. */
    public boolean hasThePeopleOf(Pool other) {
        return size() == other.size()
                && IntStream.range(0, size()).allMatch(person -> id(person).equals(other.id(person)));
    }

    /** How many people take part. */
    public int size() {
        return people.size();
    }

    /** The description of a person. */
    public PersonSpec spec(int person) {
        return people.get(person);
    }

    /** The id of a person. */
    public String id(int person) {
        return people.get(person).id();
    }

    /** The number of the person with this id; throws when there is none. */
    public int indexOf(String id) {
        Integer person = index.get(id);
        if (person == null) {
            throw new IllegalArgumentException("Nobody in the pool has the id '" + id + "'.");
        }
        return person;
    }

    /** Whether somebody has this id. */
    public boolean contains(String id) {
        return index.containsKey(id);
    }

    /** The day that "now" means in this pool. */
    public LocalDate referenceDay() {
        return referenceDay;
    }

    /** Professional functions. */
    public LabelColumn functions() {
        return functions;
    }

    /** Departments. */
    public LabelColumn departments() {
        return departments;
    }

    /** Teams. */
    public LabelColumn teams() {
        return teams;
    }

    /** The ids of managers, who need not take part. */
    public LabelColumn managers() {
        return managers;
    }

    /** Places of work. */
    public LabelColumn locations() {
        return locations;
    }

    /** Languages spoken. */
    public TagColumn languages() {
        return languages;
    }

    /** Interests. */
    public TagColumn interests() {
        return interests;
    }

    /** Goals. */
    public TagColumn goals() {
        return goals;
    }

    /** Present challenges. */
    public TagColumn challenges() {
        return challenges;
    }

    /** The names of the skills on offer, without levels. */
    public TagColumn offered() {
        return offered;
    }

    /** Offers and wants. */
    public SkillColumns skills() {
        return skills;
    }

    /** Answers about the way of working. */
    public StyleColumn styles() {
        return styles;
    }

    /** Free time of the week. */
    public WeekColumn weeks() {
        return weeks;
    }

    /** Who stands above whom. */
    public ReportingLines lines() {
        return lines;
    }

    /** Who does not want to be paired with whom. */
    public TieColumn blocked() {
        return blocked;
    }

    /** Who is kept apart from whom. */
    public TieColumn mustNot() {
        return mustNot;
    }

    /** Who is to be paired with whom. */
    public TieColumn must() {
        return must;
    }

    /** Former partners. */
    public TieColumn past() {
        return past;
    }

    /** Ranked choices. */
    public TieColumn choices() {
        return choices;
    }

    /** The day on which the two last ended a relationship with each other, or null. */
    public @Nullable LocalDate lastTogether(int a, int b) {
        return endings.last(a, b);
    }

    /** The offset of the person's clock from UTC in the reference week, in minutes, or {@link ZoneMinutes#UNKNOWN}. */
    public int zoneMinutes(int person) {
        return zoneMinutes[person];
    }

    /** The SHA-256 of everything known about everybody, the same whatever order the people were given in. */
    public String sha256() {
        return sha256;
    }
}
