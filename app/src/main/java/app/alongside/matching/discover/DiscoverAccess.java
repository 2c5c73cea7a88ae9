package app.alongside.matching.discover;

import app.alongside.identity.SignedIn;
import app.alongside.programmes.Enrolment;
import app.alongside.programmes.Enrolments;
import app.alongside.programmes.NoSuchProgramme;
import app.alongside.programmes.Programme;
import app.alongside.programmes.ProgrammeId;
import app.alongside.programmes.Programmes;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Decides who sees the people of a programme: whoever is ready in it too, and has shown themselves in return. */
@Component
public class DiscoverAccess {
    private final Enrolments enrolments;
    private final Programmes programmes;

    DiscoverAccess(Enrolments enrolments, Programmes programmes) {
        this.enrolments = enrolments;
        this.programmes = programmes;
    }

    /** The programmes whose people {@code me} may look for, the one joined last first. */
    @Transactional(readOnly = true)
    public List<Programme> listOpen(SignedIn me) {
        return list(me, Enrolment::isReady);
    }

    /** The programmes {@code me} has begun to join, or pauses in. */
    @Transactional(readOnly = true)
    public List<Programme> listBegun(SignedIn me) {
        return list(me, enrolment -> !enrolment.isReady() && enrolment.status() != Enrolment.Status.LEFT);
    }

    /**
     * The programme, for somebody who is ready in it.
     *
     * @throws NoSuchProgramme for everybody else
     */
    public Programme forReady(SignedIn me, ProgrammeId id) {
        return listOpen(me).stream()
                .filter(programme -> programme.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchProgramme(id));
    }

    private List<Programme> list(SignedIn me, Predicate<Enrolment> which) {
        return enrolments.listFor(me.personId()).stream()
                .filter(which)
                .flatMap(enrolment -> programmes.find(enrolment.programmeId()).stream())
                .filter(programme -> programme.status() != Programme.Status.ENDED)
                .toList();
    }
}
