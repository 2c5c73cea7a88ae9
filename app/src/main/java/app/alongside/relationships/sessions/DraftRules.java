package app.alongside.relationships.sessions;

import app.alongside.calendar.Stretch;
import app.alongside.platform.PersonId;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.sessions.Answer.Reason;
import app.alongside.relationships.sessions.Answer.Refused;
import app.alongside.relationships.sessions.SuggestingTimes.Draft;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which suggestions make no sense: times gone by, times taken, a session that can no longer be moved. */
@Component
class DraftRules {
    private final Sessions sessions;
    private final Invitees invitees;
    private final Clock clock;

    DraftRules(Sessions sessions, Invitees invitees, Clock clock) {
        this.sessions = sessions;
        this.invitees = invitees;
        this.clock = clock;
    }

    Optional<Answer> findObjection(Relationship relationship, PersonId by, Draft draft) {
        Instant now = clock.instant();
        if (draft.times().stream().anyMatch(time -> !time.isAfter(now))) {
            return Optional.of(new Refused(Reason.PAST));
        }
        if (draft.session() != null
                && sessions.find(relationship.id(), draft.session())
                        .filter(session -> session.canChange(now))
                        .isEmpty()) {
            return Optional.of(new Refused(Reason.NOT_NOW));
        }
        return draft.times().stream()
                .map(time -> Stretch.of(time, draft.meeting().length()))
                .flatMap(time -> invitees.findObjection(relationship, by, time, draft.session()).stream())
                .findFirst();
    }
}
