package app.alongside.matching;

import app.alongside.audit.Audit;
import app.alongside.matching.policy.Policies;
import app.alongside.programmes.ProgrammeId;
import app.alongside.programmes.Programmes;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether people may choose each other in a programme, and how; they may ask until a coordinator says otherwise. In a
 * programme of circles nobody asks another to be their one peer.
 */
@Component
public class SelfMatching {
    /** What becomes of it when somebody chooses another. */
    public enum Mode {
        /** The coordinators make the matches. */
        OFF,
        /** The other is asked. */
        REQUESTS,
        /** It goes on a short list, which counts when the programme is matched. */
        SHORTLISTS
    }

    private final JdbcClient jdbc;
    private final Policies policies;
    private final Programmes programmes;
    private final Audit audit;

    SelfMatching(JdbcClient jdbc, Policies policies, Programmes programmes, Audit audit) {
        this.jdbc = jdbc;
        this.policies = policies;
        this.programmes = programmes;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public Mode modeOf(ProgrammeId programme) {
        if (programmes.get(programme).format().isCircles() || !isAllowed(programme)) {
            return Mode.OFF;
        }
        return policies.get(programme).choices().counts() ? Mode.SHORTLISTS : Mode.REQUESTS;
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
