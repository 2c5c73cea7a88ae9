package app.alongside.relationships.sessions;

import app.alongside.audit.Audit;
import app.alongside.people.People;
import app.alongside.platform.PersonId;
import app.alongside.relationships.NotActive;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.Relationships;
import app.alongside.relationships.SessionId;
import app.alongside.relationships.sessions.Answer.Asked;
import app.alongside.relationships.sessions.Answer.Reason;
import app.alongside.relationships.sessions.Answer.Refused;
import app.alongside.relationships.sessions.Suggestions.End;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Suggests times to the other members: for a new session, to move one, or instead of those they suggested. */
@Component
public class SuggestingTimes {
    private final Relationships relationships;
    private final Suggestions suggestions;
    private final DraftRules rules;
    private final People people;
    private final SessionNotices notices;
    private final Audit audit;

    SuggestingTimes(
            Relationships relationships,
            Suggestions suggestions,
            DraftRules rules,
            People people,
            SessionNotices notices,
            Audit audit) {
        this.relationships = relationships;
        this.suggestions = suggestions;
        this.rules = rules;
        this.people = people;
        this.notices = notices;
        this.audit = audit;
    }

    /**
     * What a member suggests.
     *
     * @param session the session to be moved; absent for a new one
     * @param instead the others' suggestion that this one answers; absent where there was none
     */
    public record Draft(
            @Nullable SessionId session,
            @Nullable SuggestionId instead,
            List<Instant> times,
            Meeting meeting,
            String line) {}

    /** Asks the others about times. A suggestion of one's own that is still open gives way to the new one. */
    @Transactional
    public Answer suggest(RelationshipId id, PersonId by, Draft draft) {
        Relationship relationship = relationships.lock(id);
        if (!relationship.isActive()) {
            throw new NotActive(relationship);
        }
        Optional<SuggestedTimes> open = suggestions.findOpen(id);
        return findObjection(open, by, draft.instead())
                .or(() -> rules.findObjection(relationship, by, draft))
                .orElseGet(() -> ask(relationship, by, draft, open));
    }

    /** Takes back what one suggested oneself. */
    @Transactional
    public void withdraw(RelationshipId id, PersonId by, SuggestionId suggestion) {
        relationships.lock(id);
        suggestions
                .findOpen(id)
                .filter(open -> open.id().equals(suggestion) && open.by().equals(by))
                .ifPresent(open -> {
                    suggestions.end(open.id(), End.WITHDRAWN);
                    audit.record("session.times-withdrawn", id.value(), Map.of());
                });
    }

    private Answer ask(Relationship relationship, PersonId by, Draft draft, Optional<SuggestedTimes> open) {
        open.ifPresent(old -> suggestions.end(old.id(), old.by().equals(by) ? End.WITHDRAWN : End.ANSWERED));
        ZoneId zone = people.get(by).zone();
        SuggestedTimes suggestion = new SuggestedTimes(
                new SuggestionId(UUID.randomUUID()),
                relationship.id(),
                draft.session(),
                by,
                draft.times().stream().map(time -> time.atZone(zone)).toList(),
                draft.meeting(),
                draft.line().strip());
        suggestions.add(suggestion);
        audit.record(
                "session.times-suggested",
                relationship.id().value(),
                Map.of("times", suggestion.times().size()));
        notices.suggested(relationship, suggestion);
        return new Asked(suggestion);
    }

    private static Optional<Answer> findObjection(
            Optional<SuggestedTimes> open, PersonId by, @Nullable SuggestionId instead) {
        return open.filter(theirs -> !theirs.by().equals(by) && !theirs.id().equals(instead))
                .map(theirs -> new Refused(Reason.ANSWER_THEIRS_FIRST));
    }
}
