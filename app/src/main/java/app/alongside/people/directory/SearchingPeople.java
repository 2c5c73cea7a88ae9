package app.alongside.people.directory;

import app.alongside.people.Offer;
import app.alongside.people.People;
import app.alongside.people.Person;
import app.alongside.people.Profiles;
import app.alongside.people.Skill;
import app.alongside.people.SkillId;
import app.alongside.people.Skills;
import app.alongside.people.words.SearchWords;
import app.alongside.platform.PersonId;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds people by the beginnings of words, a page at a time by name; a page begins where the one before ended, so the
 * last page of 100,000 people costs no more than the first.
 */
@Component
public class SearchingPeople {
    private static final int PAGE = 50;
    private static final int MOST_WORDS = 6;
    private static final Pattern PLACE = Pattern.compile("(?s)([0-9a-f-]{36})(.*)");

    private final JdbcClient jdbc;
    private final People people;
    private final Profiles profiles;
    private final Skills skills;

    SearchingPeople(JdbcClient jdbc, People people, Profiles profiles, Skills skills) {
        this.jdbc = jdbc;
        this.people = people;
        this.profiles = profiles;
        this.skills = skills;
    }

    /** The page that follows the search's place. */
    @Transactional(readOnly = true)
    public PeoplePage find(PeopleSearch search) {
        Map<String, Object> values = new HashMap<>();
        String where = where(search, values);
        long total = search.isNarrow() ? count(where, values) : countAll(search.standing());
        List<PersonId> ids = listIds(where, search, values);
        List<PersonId> shown = ids.size() > PAGE ? ids.subList(0, PAGE) : ids;
        Map<PersonId, Person> byId = people.mapByIds(shown);
        List<Person> page =
                shown.stream().map(id -> Objects.requireNonNull(byId.get(id))).toList();
        String next = ids.size() > PAGE ? placeOf(page.getLast()) : "";
        return new PeoplePage(page, total, bestAt(shown), next);
    }

    private long count(String where, Map<String, Object> values) {
        return jdbc.sql("select count(*) from person " + where)
                .params(values)
                .query(Long.class)
                .single();
    }

    /** Kept by the table itself: counting 100,000 people takes longer than all else on the page. */
    private long countAll(PeopleSearch.Standing standing) {
        String column = standing == PeopleSearch.Standing.ACTIVE ? "active" : "deactivated";
        return jdbc.sql("select " + column + " from person_count where organisation_id = current_organisation()")
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    /** The sites people work at, by name. */
    @Transactional(readOnly = true)
    public List<String> listLocations() {
        return listDistinct("location");
    }

    /** The departments, by name. */
    @Transactional(readOnly = true)
    public List<String> listDepartments() {
        return listDistinct("department");
    }

    private List<PersonId> listIds(String where, PeopleSearch search, Map<String, Object> values) {
        String after = "";
        var place = PLACE.matcher(decoded(search.after()));
        if (place.matches()) {
            after = " and (name, id) > (:name, :id)";
            values.put("name", place.group(2));
            values.put("id", UUID.fromString(place.group(1)));
        }
        return jdbc.sql("select id from person " + where + after + " order by name, id limit " + (PAGE + 1))
                .params(values)
                .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }

    private static String where(PeopleSearch search, Map<String, Object> values) {
        StringBuilder where = new StringBuilder("where organisation_id = current_organisation()");
        where.append(
                search.standing() == PeopleSearch.Standing.ACTIVE
                        ? " and deactivated_at is null"
                        : " and deactivated_at is not null");
        if (!search.location().isEmpty()) {
            where.append(" and location = :location");
            values.put("location", search.location());
        }
        if (!search.department().isEmpty()) {
            where.append(" and department = :department");
            values.put("department", search.department());
        }
        List<String> words = listWords(search.text());
        for (int i = 0; i < words.size(); i++) {
            where.append("""
                     and id in (select person_id from person_word
                                where organisation_id = current_organisation()
                                  and word >= :from%1$d and word < :to%1$d)
                    """.formatted(i));
            values.put("from" + i, words.get(i));
            values.put("to" + i, words.get(i) + Character.MAX_VALUE);
        }
        return where.toString();
    }

    /** The words asked for; of an address, what stands before its host. */
    private static List<String> listWords(String text) {
        String asked = text.replaceAll("@\\S*", " ");
        return SearchWords.of(asked).stream().limit(MOST_WORDS).toList();
    }

    private Map<PersonId, String> bestAt(List<PersonId> ids) {
        Map<PersonId, Offer> best = new LinkedHashMap<>();
        profiles.mapByIds(ids)
                .forEach((person, profile) -> profile.offers().stream()
                        .max(Comparator.comparingInt(Offer::level))
                        .ifPresent(offer -> best.put(person, offer)));
        Map<SkillId, Skill> named =
                skills.mapByIds(best.values().stream().map(Offer::skill).toList());
        Map<PersonId, String> names = new HashMap<>();
        best.forEach((person, offer) -> {
            Skill skill = named.get(offer.skill());
            if (skill != null) {
                names.put(person, skill.name());
            }
        });
        return names;
    }

    /** Hops from one value to the next along the index instead of reading every row. */
    private List<String> listDistinct(String column) {
        return new ArrayList<>(jdbc.sql("""
                        with recursive each(value) as (
                            (select %1$s from person where organisation_id = current_organisation()
                             order by %1$s limit 1)
                            union all
                            select (select %1$s from person
                                    where organisation_id = current_organisation() and %1$s > each.value
                                    order by %1$s limit 1)
                            from each where each.value is not null)
                        select value from each where value <> '' limit 500
                        """.formatted(column))
                .query((row, number) -> row.getString(1))
                .list());
    }

    private static String placeOf(Person person) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((person.id() + person.name()).getBytes(StandardCharsets.UTF_8));
    }

    private static String decoded(String place) {
        try {
            return new String(Base64.getUrlDecoder().decode(place), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException tampered) {
            return "";
        }
    }
}
