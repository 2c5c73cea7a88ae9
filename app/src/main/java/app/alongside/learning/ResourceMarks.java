package app.alongside.learning;

import app.alongside.platform.PersonId;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people keep for later and found useful. Who it was is seen by nobody else; only how many they are. */
@Component
public class ResourceMarks {
    private final JdbcClient jdbc;
    private final Clock clock;

    ResourceMarks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What a mark says. */
    public enum Mark {
        KEPT,
        USEFUL
    }

    /** One person's marks. */
    public record Mine(Set<ResourceKey> kept, Set<ResourceKey> useful) {
        public static final Mine NONE = new Mine(Set.of(), Set.of());

        public boolean isKept(Resource resource) {
            return kept.contains(resource.key());
        }

        public boolean isUseful(Resource resource) {
            return useful.contains(resource.key());
        }
    }

    @Transactional
    public void set(PersonId person, ResourceKey resource, Mark mark) {
        jdbc.sql("""
                        insert into resource_mark (organisation_id, person_id, resource_key, mark, marked_at)
                        values (current_organisation(), :person, :resource, :mark, :now) on conflict do nothing
                        """)
                .param("person", person.value())
                .param("resource", resource.value())
                .param("mark", mark.name())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    @Transactional
    public void remove(PersonId person, ResourceKey resource, Mark mark) {
        jdbc.sql("""
                        delete from resource_mark
                        where organisation_id = current_organisation() and person_id = :person
                          and resource_key = :resource and mark = :mark
                        """)
                .param("person", person.value())
                .param("resource", resource.value())
                .param("mark", mark.name())
                .update();
    }

    @Transactional(readOnly = true)
    public Mine listMine(PersonId person) {
        Mine mine = new Mine(new HashSet<>(), new HashSet<>());
        jdbc.sql("""
                        select resource_key, mark from resource_mark
                        where organisation_id = current_organisation() and person_id = :person
                        """).param("person", person.value()).query(row -> {
            ResourceKey key = new ResourceKey(row.getString("resource_key"));
            boolean kept = Mark.valueOf(row.getString("mark")) == Mark.KEPT;
            (kept ? mine.kept() : mine.useful()).add(key);
        });
        return mine;
    }

    /** How many found each resource useful; those that nobody did are left out. */
    @Transactional(readOnly = true)
    public Map<ResourceKey, Integer> countUseful() {
        Map<ResourceKey, Integer> counts = new HashMap<>();
        jdbc.sql("""
                        select resource_key, count(*)::int as people from resource_mark
                        where organisation_id = current_organisation() and mark = 'USEFUL' group by resource_key
                        """).query(row -> {
            counts.put(new ResourceKey(row.getString("resource_key")), row.getInt("people"));
        });
        return counts;
    }
}
