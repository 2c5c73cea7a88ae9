package app.alongside.people;

import app.alongside.platform.PersonId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Fills profiles from what other systems know. What a person has answered stays as that person said it. */
@Component
public class FillingProfiles {
    private static final String GIVEN = """
            json_to_recordset(:rows::json) as given(person uuid, interests text[], goals text[], challenges text[],
                style jsonb, prefers text, partners int, hours int, bio text)
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    FillingProfiles(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** What is known about a person; absent where nothing is. */
    public record Known(
            PersonId person,
            @Nullable List<Offer> offers,
            @Nullable List<Want> wants,
            @Nullable List<String> interests,
            @Nullable List<String> goals,
            @Nullable List<String> challenges,
            @Nullable Map<String, Integer> style,
            @Nullable String prefers,
            @Nullable Integer partners,
            @Nullable Integer hours,
            @Nullable String bio) {}

    private record Row(
            UUID person,
            @Nullable List<String> interests,
            @Nullable List<String> goals,
            @Nullable List<String> challenges,
            @Nullable Map<String, Integer> style,
            @Nullable String prefers,
            @Nullable Integer partners,
            @Nullable Integer hours,
            @Nullable String bio) {}

    private record SkillRow(UUID person, UUID skill, int position, int now, int target) {}

    /** Fills the profiles of those who have answered nothing themselves; doing it again changes nothing. */
    @Transactional
    public void fillAll(List<Known> known) {
        if (known.isEmpty()) {
            return;
        }
        Set<UUID> filled = fillTexts(known);
        List<Known> open = known.stream()
                .filter(each -> filled.contains(each.person().value()))
                .toList();
        replaceOffers(open.stream().filter(each -> each.offers() != null).toList());
        replaceWants(open.stream().filter(each -> each.wants() != null).toList());
    }

    private Set<UUID> fillTexts(List<Known> known) {
        String rows = json.writeValueAsString(known.stream()
                .map(each -> new Row(
                        each.person().value(),
                        each.interests(),
                        each.goals(),
                        each.challenges(),
                        each.style(),
                        each.prefers(),
                        each.partners(),
                        each.hours(),
                        each.bio()))
                .toList());
        jdbc.sql("insert into profile (organisation_id, person_id) select current_organisation(), person from " + GIVEN
                        + " on conflict do nothing")
                .param("rows", rows)
                .update();
        return new HashSet<>(jdbc.sql("""
                        update profile
                        set interests = coalesce(given.interests, profile.interests),
                            goals = coalesce(given.goals, profile.goals),
                            challenges = coalesce(given.challenges, profile.challenges),
                            working_style = coalesce(given.style, profile.working_style),
                            prefers = coalesce(given.prefers, profile.prefers),
                            partners = coalesce(given.partners, profile.partners),
                            hours_per_month = coalesce(given.hours, profile.hours_per_month),
                            bio = coalesce(given.bio, profile.bio)
                        from\s""" + GIVEN + """
                        where profile.organisation_id = current_organisation() and profile.person_id = given.person
                          and profile.answered_at is null
                        returning profile.person_id
                        """)
                .param("rows", rows)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list());
    }

    private void replaceOffers(List<Known> people) {
        delete(
                "delete from profile_offer where organisation_id = current_organisation() and person_id = any(:people)",
                people);
        List<SkillRow> rows = people.stream()
                .flatMap(each -> numbered(each.person(), offersAsWants(each)).stream())
                .toList();
        jdbc.sql("""
                        insert into profile_offer (organisation_id, person_id, skill_id, position, level)
                        select current_organisation(), person, coalesce(merged_into, id), position, now
                        from json_to_recordset(:rows::json)
                          as given(person uuid, skill uuid, position int, now int)
                        join skill on organisation_id = current_organisation() and id = given.skill
                        for key share of skill
                        on conflict do nothing
                        """).param("rows", json.writeValueAsString(rows)).update();
    }

    private void replaceWants(List<Known> people) {
        delete(
                "delete from profile_want where organisation_id = current_organisation() and person_id = any(:people)",
                people);
        List<SkillRow> rows = people.stream()
                .flatMap(each -> numbered(each.person(), each.wants() == null ? List.of() : each.wants()).stream())
                .toList();
        jdbc.sql("""
                        insert into profile_want (organisation_id, person_id, skill_id, position, now_level, target_level)
                        select current_organisation(), person, coalesce(merged_into, id), position, now, target
                        from json_to_recordset(:rows::json)
                          as given(person uuid, skill uuid, position int, now int, target int)
                        join skill on organisation_id = current_organisation() and id = given.skill
                        for key share of skill
                        on conflict do nothing
                        """).param("rows", json.writeValueAsString(rows)).update();
    }

    private void delete(String statement, List<Known> people) {
        jdbc.sql(statement)
                .param(
                        "people",
                        people.stream().map(each -> each.person().value()).toArray(UUID[]::new))
                .update();
    }

    private static List<Want> offersAsWants(Known known) {
        return known.offers() == null
                ? List.of()
                : known.offers().stream()
                        .map(offer -> new Want(offer.skill(), offer.level(), offer.level()))
                        .toList();
    }

    private static List<SkillRow> numbered(PersonId person, List<Want> skills) {
        return IntStream.range(0, skills.size())
                .mapToObj(i -> new SkillRow(
                        person.value(),
                        skills.get(i).skill().value(),
                        i + 1,
                        skills.get(i).now(),
                        skills.get(i).target()))
                .toList();
    }
}
