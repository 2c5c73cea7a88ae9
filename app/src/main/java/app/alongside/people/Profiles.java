package app.alongside.people;

import app.alongside.audit.Audit;
import app.alongside.people.Profile.Depth;
import app.alongside.people.Profile.Preference;
import app.alongside.platform.PersonId;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * What people say about themselves. Each answer is saved by itself, as its person gives it. One method an answer, so the
 * class is long and nothing in it is hard.
 */
@Component
public class Profiles {
    private final JdbcClient jdbc;
    private final ProfileReading reading;
    private final JsonMapper json;
    private final Audit audit;
    private final Clock clock;

    Profiles(JdbcClient jdbc, ProfileReading reading, JsonMapper json, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.reading = reading;
        this.json = json;
        this.audit = audit;
        this.clock = clock;
    }

    /** The person's profile; empty where nothing was answered yet. */
    @Transactional(readOnly = true)
    public Profile get(PersonId person) {
        return Objects.requireNonNull(mapByIds(List.of(person)).get(person));
    }

    /** A profile for each of the ids. */
    @Transactional(readOnly = true)
    public Map<PersonId, Profile> mapByIds(Collection<PersonId> people) {
        return reading.mapByIds(people);
    }

    @Transactional
    public void saveOffers(PersonId person, List<Offer> offers) {
        answer(person, "offers");
        jdbc.sql("delete from profile_offer where organisation_id = current_organisation() and person_id = :person")
                .param("person", person.value())
                .update();
        insertOffers(person, limited(offers));
    }

    @Transactional
    public void saveWants(PersonId person, List<Want> wants) {
        answer(person, "wants");
        jdbc.sql("delete from profile_want where organisation_id = current_organisation() and person_id = :person")
                .param("person", person.value())
                .update();
        insertWants(person, limited(wants));
    }

    @Transactional
    public void saveInterests(PersonId person, List<String> interests) {
        saveTexts(person, "interests", interests);
    }

    @Transactional
    public void saveGoals(PersonId person, List<String> goals) {
        saveTexts(person, "goals", goals);
    }

    @Transactional
    public void saveChallenges(PersonId person, List<String> challenges) {
        saveTexts(person, "challenges", challenges);
    }

    @Transactional
    public void saveDepth(PersonId person, Depth depth) {
        save(person, "depth", "depth = :value", depth.name());
    }

    @Transactional
    public void savePreference(PersonId person, Preference prefers) {
        save(person, "prefers", "prefers = :value", prefers.name());
    }

    /** Adds the given answers, 1 to 5 by the question's key, to those given before. */
    @Transactional
    public void saveWorkingStyle(PersonId person, Map<String, Integer> answers) {
        answers.values().forEach(SkillLevel::check);
        save(
                person,
                "working-style",
                "working_style = working_style || :value::jsonb",
                json.writeValueAsString(answers));
    }

    /** Saves for how many partners at a time, and how many hours a month, the person has room. */
    @Transactional
    public void saveCapacity(PersonId person, int partners, int hoursPerMonth) {
        if (partners < 0
                || partners > Profile.MOST_PARTNERS
                || hoursPerMonth < 0
                || hoursPerMonth > Profile.MOST_HOURS) {
            throw new IllegalArgumentException(
                    "No capacity: " + partners + " partners, " + hoursPerMonth + " hours a month");
        }
        save(person, "partners", "partners = :value", partners);
        save(person, "hours", "hours_per_month = :value", hoursPerMonth);
    }

    @Transactional
    public void saveBio(PersonId person, String bio) {
        if (bio.length() > Profile.LONGEST_BIO) {
            throw new IllegalArgumentException("A biography of " + bio.length() + " characters is too long");
        }
        save(person, "bio", "bio = :value", bio.strip());
    }

    private void saveTexts(PersonId person, String answer, List<String> texts) {
        List<String> cleaned = limited(texts.stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList());
        for (String text : cleaned) {
            if (text.length() > Profile.LONGEST_TEXT) {
                throw new IllegalArgumentException("An answer of " + text.length() + " characters is too long");
            }
        }
        save(person, answer, answer + " = :value::text[]", cleaned.toArray(String[]::new));
    }

    private void save(PersonId person, String answer, String assignment, Object value) {
        answer(person, answer);
        jdbc.sql("update profile set " + assignment
                        + " where organisation_id = current_organisation() and person_id = :person")
                .param("value", value)
                .param("person", person.value())
                .update();
    }

    /** Notes that the person answered; answers of one person follow one another from here on. */
    private void answer(PersonId person, String answer) {
        jdbc.sql("""
                        insert into profile (organisation_id, person_id, answered_at)
                        values (current_organisation(), :person, :now)
                        on conflict (organisation_id, person_id) do update set answered_at = excluded.answered_at
                        """)
                .param("person", person.value())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        audit.record("profile.answered", person.value(), Map.of("answer", answer));
    }

    /**
     * A skill that is being merged into another at this moment is waited for and then taken for that other: the row is
     * read again once the merger has let go of it.
     */
    private void insertOffers(PersonId person, List<Offer> offers) {
        jdbc.sql("""
                        insert into profile_offer (organisation_id, person_id, skill_id, level, position)
                        select current_organisation(), :person, coalesce(skill.merged_into, skill.id), level, position
                        from unnest(:skills::uuid[], :levels::int[]) with ordinality as given(skill, level, position)
                        join skill on skill.organisation_id = current_organisation() and skill.id = given.skill
                        for key share of skill
                        on conflict do nothing
                        """)
                .param("person", person.value())
                .param(
                        "skills",
                        offers.stream().map(offer -> offer.skill().value()).toArray(UUID[]::new))
                .param("levels", offers.stream().map(Offer::level).toArray(Integer[]::new))
                .update();
    }

    private void insertWants(PersonId person, List<Want> wants) {
        jdbc.sql("""
                        insert into profile_want (organisation_id, person_id, skill_id, now_level, target_level, position)
                        select current_organisation(), :person, coalesce(skill.merged_into, skill.id), now, target, position
                        from unnest(:skills::uuid[], :nows::int[], :targets::int[]) with ordinality
                          as given(skill, now, target, position)
                        join skill on skill.organisation_id = current_organisation() and skill.id = given.skill
                        for key share of skill
                        on conflict do nothing
                        """)
                .param("person", person.value())
                .param(
                        "skills",
                        wants.stream().map(want -> want.skill().value()).toArray(UUID[]::new))
                .param("nows", wants.stream().map(Want::now).toArray(Integer[]::new))
                .param("targets", wants.stream().map(Want::target).toArray(Integer[]::new))
                .update();
    }

    private static <T> List<T> limited(List<T> answers) {
        if (answers.size() > Profile.MOST_SKILLS) {
            throw new IllegalArgumentException("More than " + Profile.MOST_SKILLS + " answers: " + answers.size());
        }
        return new ArrayList<>(answers);
    }
}
