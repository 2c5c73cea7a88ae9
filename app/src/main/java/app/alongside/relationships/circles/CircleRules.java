package app.alongside.relationships.circles;

import app.alongside.audit.Audit;
import app.alongside.programmes.ProgrammeId;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whether a programme lets a coordinator look at circles before others can join; it does not unless it says so. */
@Component
public class CircleRules {
    private final JdbcClient jdbc;
    private final Audit audit;

    CircleRules(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public boolean wantsApproval(ProgrammeId programme) {
        return jdbc.sql("""
                        select approved from circle_rule
                        where organisation_id = current_organisation() and programme_id = :programme
                        """)
                .param("programme", programme.value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** Lets circles proposed from now on be looked at first. */
    @Transactional
    public void askForApproval(ProgrammeId programme) {
        keep(programme, true);
    }

    /** Lets circles proposed from now on be open at once. */
    @Transactional
    public void openAtOnce(ProgrammeId programme) {
        keep(programme, false);
    }

    private void keep(ProgrammeId programme, boolean approved) {
        jdbc.sql("""
                        insert into circle_rule (organisation_id, programme_id, approved)
                        values (current_organisation(), :programme, :approved)
                        on conflict (organisation_id, programme_id) do update set approved = excluded.approved
                        """)
                .param("programme", programme.value())
                .param("approved", approved)
                .update();
        audit.record("circle.rule-changed", programme.value(), Map.of("approved", approved));
    }
}
