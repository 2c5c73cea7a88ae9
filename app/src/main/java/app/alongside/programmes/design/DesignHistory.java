package app.alongside.programmes.design;

import app.alongside.programmes.Design.Section;
import app.alongside.programmes.ProgrammeId;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** When each part of a design was saved last. */
@Component
@Transactional(readOnly = true)
public class DesignHistory {
    private final JdbcClient jdbc;

    DesignHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** When each part was saved last; a part that is as the template had it is absent. */
    public Map<Section, Instant> mapLastSaved(ProgrammeId id) {
        Map<Section, Instant> saved = new EnumMap<>(Section.class);
        jdbc.sql("""
                        select section, max(saved_at) as saved_at from programme_version
                        where organisation_id = current_organisation() and programme_id = :id and version > 1
                        group by section
                        """).param("id", id.value()).query(row -> {
            saved.put(
                    Section.valueOf(row.getString("section")),
                    row.getTimestamp("saved_at").toInstant());
        });
        return saved;
    }
}
