package app.alongside.programmes;

import app.alongside.audit.Audit;
import app.alongside.platform.CurrentOrganisation;
import app.alongside.platform.PersonId;
import app.alongside.programmes.Enrolment.Pause;
import app.alongside.programmes.JoiningProgrammes.Step;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Pauses: somebody takes part and wants nobody new, until a day or until they say so. Peers they have stay. */
@Component
public class PausingEnrolments {
    private final Enrolments enrolments;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PausingEnrolments(Enrolments enrolments, Audit audit, ApplicationEventPublisher events, Clock clock) {
        this.enrolments = enrolments;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Pauses, or changes until when; {@code until} is the day the person is back. */
    @Transactional
    public Step pause(ProgrammeId programme, PersonId person, @Nullable LocalDate until) {
        if (until != null && !until.isAfter(LocalDate.now(clock))) {
            return new Step.Refused("programmes.refused.pause-over");
        }
        return pause(programme, person, new Pause(clock.instant(), until, false));
    }

    /** Pauses for somebody who lets proposals go unanswered. */
    @Transactional
    public Step pauseForSilence(ProgrammeId programme, PersonId person) {
        return pause(programme, person, new Pause(clock.instant(), null, true));
    }

    private Step pause(ProgrammeId programme, PersonId person, Pause pause) {
        Optional<Enrolment> found = enrolments.lock(programme, person).filter(Enrolment::isIn);
        if (found.isEmpty()) {
            return new Step.Refused("programmes.refused.not-joined");
        }
        Enrolment enrolment = found.get();
        enrolments.markPaused(enrolment.id(), pause);
        if (!enrolment.isPaused()) {
            audit.record("enrolment.paused", enrolment.id().value(), Map.of("by-silence", pause.bySilence()));
            events.publishEvent(
                    new PersonPaused(CurrentOrganisation.get(), programme, enrolment.id(), person, clock.instant()));
        }
        return taken(programme, person);
    }

    /** Comes back; for somebody who is not away, nothing changes. */
    @Transactional
    public Step comeBack(ProgrammeId programme, PersonId person) {
        Optional<Enrolment> found = enrolments.lock(programme, person).filter(Enrolment::isIn);
        if (found.isEmpty()) {
            return new Step.Refused("programmes.refused.not-joined");
        }
        Enrolment enrolment = found.get();
        if (enrolment.isPaused()) {
            enrolments.markReturned(enrolment.id());
            audit.record("enrolment.returned", enrolment.id().value(), Map.of());
            events.publishEvent(
                    new PersonReturned(CurrentOrganisation.get(), programme, enrolment.id(), person, clock.instant()));
        }
        return taken(programme, person);
    }

    private Step taken(ProgrammeId programme, PersonId person) {
        return new Step.Taken(enrolments.find(programme, person).orElseThrow());
    }
}
