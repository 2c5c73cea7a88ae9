package app.alongside.learning;

import app.alongside.platform.PersonId;
import app.alongside.platform.ReadOnce;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What people keep for later, found useful and put to use. Who it was is seen by nobody else; only how many they are. */
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
        USEFUL,
        USED
    }

    /** One person's marks. */
    public record Mine(Map<Mark, Set<ResourceKey>> marked) {
        public static final Mine NONE = new Mine(Map.of());

        public boolean isKept(Resource resource) {
            return has(resource, Mark.KEPT);
        }

        public boolean isUseful(Resource resource) {
            return has(resource, Mark.USEFUL);
        }

        public boolean isUsed(Resource resource) {
            return has(resource, Mark.USED);
        }

        private boolean has(Resource resource, Mark mark) {
            return marked.getOrDefault(mark, Set.of()).contains(resource.key());
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
        return ReadOnce.get(new Asked(person), () -> readMine(person));
    }

    private record Asked(PersonId person) {}

    private Mine readMine(PersonId person) {
        Map<Mark, Set<ResourceKey>> marked = new EnumMap<>(Mark.class);
        jdbc.sql("""
                        select resource_key, mark from resource_mark
                        where organisation_id = current_organisation() and person_id = :person
                        """).param("person", person.value()).query(row -> {
            marked.computeIfAbsent(Mark.valueOf(row.getString("mark")), mark -> new HashSet<>())
                    .add(new ResourceKey(row.getString("resource_key")));
        });
        return new Mine(marked);
    }

    /** Takes back everybody's marks of a resource that is there no longer. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(ResourceKey resource) {
        jdbc.sql("""
                        delete from resource_mark
                        where organisation_id = current_organisation() and resource_key = :resource
                        """).param("resource", resource.value()).update();
    }

    /** How many marked each resource in each way; a way that nobody did is left out. */
    @Transactional(readOnly = true)
    public Map<Mark, Map<ResourceKey, Integer>> countAll() {
        Map<Mark, Map<ResourceKey, Integer>> counts = new EnumMap<>(Mark.class);
        jdbc.sql("""
                        select resource_key, mark, count(*)::int as people from resource_mark
                        where organisation_id = current_organisation() and mark in ('USEFUL', 'USED')
                        group by resource_key, mark
                        """).query(row -> {
            counts.computeIfAbsent(Mark.valueOf(row.getString("mark")), mark -> new HashMap<>())
                    .put(new ResourceKey(row.getString("resource_key")), row.getInt("people"));
        });
        return counts;
    }
}
