package app.alongside.people;

import app.alongside.people.Profile.Depth;
import app.alongside.people.Profile.Preference;
import app.alongside.platform.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads profiles, three statements for however many. */
@Component
class ProfileReading {
    private static final TypeReference<Map<String, Integer>> STYLE = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ProfileReading(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Map<PersonId, Profile> mapByIds(Collection<PersonId> people) {
        UUID[] ids = people.stream().map(PersonId::value).distinct().toArray(UUID[]::new);
        Map<UUID, List<Offer>> offers = mapOffers(ids);
        Map<UUID, List<Want>> wants = mapWants(ids);
        Map<PersonId, Profile> profiles = new LinkedHashMap<>();
        people.forEach(person -> profiles.put(person, Profile.empty(person)));
        jdbc.sql("select * from profile where organisation_id = current_organisation() and person_id = any(:ids)")
                .param("ids", ids)
                .query(row -> {
                    UUID id = row.getObject("person_id", UUID.class);
                    Profile profile = read(row, offers.getOrDefault(id, List.of()), wants.getOrDefault(id, List.of()));
                    profiles.put(profile.person(), profile);
                });
        return profiles;
    }

    private Profile read(ResultSet row, List<Offer> offers, List<Want> wants) throws SQLException {
        return new Profile(
                new PersonId(row.getObject("person_id", UUID.class)),
                offers,
                wants,
                PersonRows.texts(row.getArray("interests")),
                PersonRows.texts(row.getArray("goals")),
                PersonRows.texts(row.getArray("challenges")),
                Depth.valueOf(row.getString("depth")),
                Preference.valueOf(row.getString("prefers")),
                json.readValue(row.getString("working_style"), STYLE),
                row.getInt("partners"),
                row.getInt("hours_per_month"),
                row.getString("bio"));
    }

    private Map<UUID, List<Offer>> mapOffers(UUID[] ids) {
        Map<UUID, List<Offer>> offers = new HashMap<>();
        jdbc.sql("""
                        select person_id, skill_id, level from profile_offer
                        where organisation_id = current_organisation() and person_id = any(:ids) order by position
                        """).param("ids", ids).query(row -> {
            offers.computeIfAbsent(row.getObject("person_id", UUID.class), id -> new ArrayList<>())
                    .add(new Offer(new SkillId(row.getObject("skill_id", UUID.class)), row.getInt("level")));
        });
        return offers;
    }

    private Map<UUID, List<Want>> mapWants(UUID[] ids) {
        Map<UUID, List<Want>> wants = new HashMap<>();
        jdbc.sql("""
                        select person_id, skill_id, now_level, target_level from profile_want
                        where organisation_id = current_organisation() and person_id = any(:ids) order by position
                        """).param("ids", ids).query(row -> {
            wants.computeIfAbsent(row.getObject("person_id", UUID.class), id -> new ArrayList<>())
                    .add(new Want(
                            new SkillId(row.getObject("skill_id", UUID.class)),
                            row.getInt("now_level"),
                            row.getInt("target_level")));
        });
        return wants;
    }
}
