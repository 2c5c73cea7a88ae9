package app.alongside.relationships.sessions;

import app.alongside.platform.jobs.DueWork;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Makes the next session of a rhythm whenever one has gone by. */
@Component
class MakingSessionsAhead implements DueWork {
    private final Rhythms rhythms;
    private final RhythmSessions sessions;

    MakingSessionsAhead(Rhythms rhythms, RhythmSessions sessions) {
        this.rhythms = rhythms;
        this.sessions = sessions;
    }

    @Override
    public String name() {
        return "relationships.make-sessions-ahead";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void perform() {
        rhythms.listToMake().forEach(sessions::makeAhead);
    }
}
