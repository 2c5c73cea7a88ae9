package app.alongside.care;

import app.alongside.audit.Audit;
import app.alongside.platform.CurrentOrganisation;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whom to call instead of writing. */
@Component
public class CareLines {
    /**
     * What the organisation says; empty texts where it said nothing.
     *
     * @param emergency whom to call when somebody may be in danger
     * @param support where to find personal support, which peer mentoring is not
     */
    public record Lines(String emergency, String support) {}

    private final JdbcClient jdbc;
    private final Audit audit;

    CareLines(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public Lines get() {
        return jdbc.sql("select emergency, support from care_line where organisation_id = current_organisation()")
                .query((row, number) -> new Lines(row.getString("emergency"), row.getString("support")))
                .optional()
                .orElse(new Lines("", ""));
    }

    @Transactional
    public void save(Lines lines) {
        jdbc.sql("""
                        insert into care_line (organisation_id, emergency, support)
                        values (current_organisation(), :emergency, :support)
                        on conflict (organisation_id) do update
                        set emergency = excluded.emergency, support = excluded.support
                        """)
                .param("emergency", lines.emergency())
                .param("support", lines.support())
                .update();
        audit.record("care.lines-changed", CurrentOrganisation.get().value(), Map.of());
    }
}
