package app.alongside.relationships.sessions;

import app.alongside.audit.Audit;
import app.alongside.platform.CurrentOrganisation;
import app.alongside.platform.OrganisationId;
import app.alongside.platform.PersonId;
import app.alongside.platform.jobs.Jobs;
import app.alongside.relationships.MembersByMail;
import app.alongside.relationships.NotActive;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.Relationships;
import app.alongside.relationships.sessions.Rhythm.Beat;
import app.alongside.relationships.sessions.Rhythm.State;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Agrees a rhythm: one member suggests it, another agrees, and any of them can end it. Sessions made already stay. */
@Component
public class AgreeingRhythms {
    private static final String TEXTS = "relationships.sessions.rhythm.mail.";

    private final Relationships relationships;
    private final Rhythms rhythms;
    private final RhythmSessions sessions;
    private final Jobs jobs;
    private final MembersByMail mail;
    private final Audit audit;

    AgreeingRhythms(
            Relationships relationships,
            Rhythms rhythms,
            RhythmSessions sessions,
            Jobs jobs,
            MembersByMail mail,
            Audit audit) {
        this.relationships = relationships;
        this.rhythms = rhythms;
        this.sessions = sessions;
        this.jobs = jobs;
        this.mail = mail;
        this.audit = audit;
    }

    /** Suggests a rhythm to the others, in place of any that there is. */
    @Transactional
    public Rhythm suggest(RelationshipId id, PersonId by, Beat beat, Meeting meeting) {
        Relationship relationship = lockActive(id);
        rhythms.find(id).ifPresent(old -> rhythms.change(old.id(), State.ENDED));
        Rhythm rhythm = new Rhythm(
                new RhythmId(UUID.randomUUID()),
                id,
                by,
                beat,
                meeting,
                State.SUGGESTED,
                beat.first().minusDays(1));
        rhythms.add(rhythm);
        audit.record("session.rhythm-suggested", id.value(), Map.of("weeks", beat.everyWeeks()));
        mail.tellTheOthers(relationship, by, TEXTS + "suggested", "/sessions");
        return rhythm;
    }

    /** Agrees to what another suggested; its next sessions are made at once. Says whether it could be agreed. */
    @Transactional
    public boolean agree(RelationshipId id, PersonId by, RhythmId wanted) {
        lockActive(id);
        boolean open = rhythms.find(id)
                .filter(rhythm -> rhythm.id().equals(wanted)
                        && rhythm.isSuggested()
                        && !rhythm.by().equals(by))
                .isPresent();
        if (open) {
            rhythms.change(wanted, State.AGREED);
            audit.record("session.rhythm-agreed", id.value(), Map.of());
            OrganisationId organisation = CurrentOrganisation.get();
            jobs.enqueue(sessions, wanted.toString(), new RhythmSessions.Order(organisation, id));
        }
        return open;
    }

    /** Ends it: takes back one's own suggestion, declines another's, or stops a rhythm that was agreed. */
    @Transactional
    public void end(RelationshipId id, PersonId by, RhythmId wanted) {
        Relationship relationship = relationships.lock(id);
        rhythms.find(id).filter(rhythm -> rhythm.id().equals(wanted)).ifPresent(rhythm -> {
            rhythms.change(wanted, State.ENDED);
            audit.record("session.rhythm-ended", id.value(), Map.of());
            if (!rhythm.isSuggested() || !rhythm.by().equals(by)) {
                mail.tellTheOthers(relationship, by, TEXTS + "ended", "/sessions");
            }
        });
    }

    private Relationship lockActive(RelationshipId id) {
        Relationship relationship = relationships.lock(id);
        if (!relationship.isActive()) {
            throw new NotActive(relationship);
        }
        return relationship;
    }
}
