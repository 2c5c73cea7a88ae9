package app.alongside.relationships.circles;

import app.alongside.identity.SignedIn;
import app.alongside.platform.PersonId;
import app.alongside.programmes.Enrolment;
import app.alongside.programmes.Enrolments;
import app.alongside.programmes.Programme;
import app.alongside.programmes.ProgrammeAccess;
import app.alongside.programmes.ProgrammeId;
import app.alongside.programmes.Programmes;
import app.alongside.relationships.circles.Circle.Withdrawn;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The gate: an open circle is seen by those who take part in its programme, one that is not yet or no longer open by
 * those in it, and what a coordinator decides about by coordinators.
 */
@Component
public class CircleAccess {
    private final Circles circles;
    private final Enrolments enrolments;
    private final Programmes programmes;
    private final ProgrammeAccess access;

    CircleAccess(Circles circles, Enrolments enrolments, Programmes programmes, ProgrammeAccess access) {
        this.circles = circles;
        this.enrolments = enrolments;
        this.programmes = programmes;
        this.access = access;
    }

    /**
     * The circle, for somebody to look at, join or leave.
     *
     * @throws NoSuchCircle for everybody whom it does not concern
     */
    public Circle forParticipant(SignedIn me, CircleId id) {
        PersonId person = me.findPersonId().orElseThrow(() -> new NoSuchCircle(id));
        return circles.find(id).filter(circle -> isSeenBy(circle, person)).orElseThrow(() -> new NoSuchCircle(id));
    }

    /**
     * The circle, for its proposer.
     *
     * @throws NoSuchCircle for everybody else
     */
    public Circle forProposer(SignedIn me, CircleId id) {
        Circle circle = forParticipant(me, id);
        if (!circle.proposer().equals(me.personId())) {
            throw new NoSuchCircle(id);
        }
        return circle;
    }

    /** A circle of that programme, for a coordinator to decide about. */
    public Circle forCoordinator(SignedIn me, ProgrammeId programme, CircleId id) {
        access.forCoordinator(me, programme);
        return circles.find(id)
                .filter(circle -> circle.programmeId().equals(programme))
                .orElseThrow(() -> new NoSuchCircle(id));
    }

    /** The open programmes in which somebody takes part, and may propose and join circles. */
    @Transactional(readOnly = true)
    public List<Programme> listProgrammesOf(PersonId person) {
        return enrolments.listFor(person).stream()
                .filter(Enrolment::isIn)
                .flatMap(enrolment -> programmes.find(enrolment.programmeId()).stream())
                .filter(Programme::isOpen)
                .toList();
    }

    private boolean isSeenBy(Circle circle, PersonId person) {
        if (circle.isOpen()) {
            return circle.has(person) || takesPart(circle, person);
        }
        return circle.has(person) && !(circle.state() instanceof Withdrawn);
    }

    private boolean takesPart(Circle circle, PersonId person) {
        return enrolments
                .find(circle.programmeId(), person)
                .filter(Enrolment::isIn)
                .isPresent();
    }
}
