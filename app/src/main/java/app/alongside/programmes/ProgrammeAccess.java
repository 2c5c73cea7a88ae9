package app.alongside.programmes;

import app.alongside.identity.SignedIn;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** The gate: who may see or change which programme. Nothing of a programme is loaded for a request any other way. */
@Component
public class ProgrammeAccess {
    private final Programmes programmes;

    ProgrammeAccess(Programmes programmes) {
        this.programmes = programmes;
    }

    /** The programme as people see it (or its draft, where nothing is published), for somebody who coordinates. */
    public Programme forCoordinator(SignedIn me, ProgrammeId id) {
        requireCoordinator(me);
        return programmes.get(id);
    }

    /** The programme by its newest version, for somebody who designs it. */
    public Programme forDesigner(SignedIn me, ProgrammeId id) {
        requireCoordinator(me);
        return programmes.findLatest(id).orElseThrow(() -> new NoSuchProgramme(id));
    }

    /** The published programme, for a person of the directory. */
    public Programme forParticipant(SignedIn me, ProgrammeId id) {
        me.personId();
        return programmes.find(id).filter(programme -> !programme.isDraft()).orElseThrow(() -> new NoSuchProgramme(id));
    }

    private static void requireCoordinator(SignedIn me) {
        if (!me.mayCoordinate()) {
            throw new AccessDeniedException("Only coordinators see this: " + me.roles());
        }
    }
}
