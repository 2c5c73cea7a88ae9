package app.alongside.matching;

import app.alongside.audit.Audit;
import app.alongside.programmes.ProgrammeId;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whether people may ask each other in a programme; they may until a coordinator says otherwise. */
@Component
public class SelfMatching {
    private final JdbcClient jdbc;
    private final Audit audit;

    SelfMatching(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public boolean isAllowed(ProgrammeId programme) {
        return jdbc.sql("""
                        select not exists (select 1 from self_match
                                           where organisation_id = current_organisation() and programme_id = :programme
                                             and not allowed)
                        """)
                .param("programme", programme.value())
                .query((row, number) -> row.getBoolean(1))
                .single();
    }

    @Transactional
    public void allow(ProgrammeId programme) {
        say(programme, true);
    }

    /** What was asked before stays open. */
    @Transactional
    public void forbid(ProgrammeId programme) {
        say(programme, false);
    }

    private void say(ProgrammeId programme, boolean allowed) {
        jdbc.sql("""
                        insert into self_match (organisation_id, programme_id, allowed)
                        values (current_organisation(), :programme, :allowed)
                        on conflict (organisation_id, programme_id) do update set allowed = excluded.allowed
                        """)
                .param("programme", programme.value())
                .param("allowed", allowed)
                .update();
        audit.record("self-match.set", programme.value(), Map.of("allowed", String.valueOf(allowed)));
    }
}
