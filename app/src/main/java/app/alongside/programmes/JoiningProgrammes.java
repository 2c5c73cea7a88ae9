package app.alongside.programmes;

import app.alongside.audit.Audit;
import app.alongside.platform.CurrentOrganisation;
import app.alongside.platform.PersonId;
import app.alongside.programmes.Enrolment.Status;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Joins a programme, step by step, and leaves it. Every step may be taken twice; the second time changes nothing. */
@Component
public class JoiningProgrammes {
    private final Programmes programmes;
    private final Enrolments enrolments;
    private final JoiningRules rules;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    JoiningProgrammes(
            Programmes programmes,
            Enrolments enrolments,
            JoiningRules rules,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.programmes = programmes;
        this.enrolments = enrolments;
        this.rules = rules;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** How a step went. */
    public sealed interface Step {
        /** It is taken. */
        record Taken(Enrolment enrolment) implements Step {}

        /**
         * It is not, and nothing has changed.
         *
         * @param key the message key of the reason
         */
        record Refused(String key) implements Step {}
    }

    /** The message key of why the person may not join; empty for somebody who may. */
    @Transactional(readOnly = true)
    public Optional<String> findObjection(Programme programme, PersonId person) {
        return rules.findObjection(programme, person);
    }

    /** Begins to join. Somebody who had left begins anew. */
    @Transactional
    public Step join(ProgrammeId programme, PersonId person) {
        Optional<Enrolment> already = enrolments.find(programme, person).filter(Enrolment::isIn);
        if (already.isPresent()) {
            return new Step.Taken(already.get());
        }
        Optional<String> objection = rules.findObjection(programmes.get(programme), person);
        if (objection.isPresent()) {
            return new Step.Refused(objection.get());
        }
        enrolments.begin(programme, person, clock.instant());
        return new Step.Taken(enrolments.lock(programme, person).orElseThrow());
    }

    /** Agrees to the joining text of that version; refused where the text has changed since it was read. */
    @Transactional
    public Step consent(ProgrammeId programme, PersonId person, int version) {
        Programme seen = programmes.get(programme);
        Optional<Enrolment> found = enrolments.lock(programme, person);
        if (found.isEmpty() || found.get().status() == Status.LEFT) {
            return new Step.Refused("programmes.refused.not-joined");
        }
        if (seen.consent().version() != version) {
            return new Step.Refused("programmes.refused.text-changed");
        }
        Enrolment enrolment = found.get();
        if (enrolments.recordConsent(enrolment, seen, clock.instant())) {
            audit.record("enrolment.consented", enrolment.id().value(), Map.of("version", version));
        }
        if (enrolment.status() == Status.STARTED) {
            enrolments.markConsented(enrolment.id());
            events.publishEvent(
                    new PersonJoined(CurrentOrganisation.get(), programme, enrolment.id(), person, clock.instant()));
        }
        return taken(programme, person);
    }

    /** Joins and agrees in one go, as the joining page does; where it is refused, nothing has changed. */
    @Transactional
    public Step joinAndConsent(ProgrammeId programme, PersonId person, int version) {
        if (programmes.get(programme).consent().version() != version) {
            return new Step.Refused("programmes.refused.text-changed");
        }
        Step joined = join(programme, person);
        return joined instanceof Step.Refused ? joined : consent(programme, person, version);
    }

    /** Makes somebody who has agreed ready to be matched, once every answer is there that matching cannot do without. */
    @Transactional
    public Step finishQuestionnaire(ProgrammeId programme, PersonId person) {
        Optional<Enrolment> found = enrolments.lock(programme, person);
        if (found.isEmpty() || !found.get().isIn()) {
            return new Step.Refused("programmes.refused.not-joined");
        }
        Optional<String> unanswered = rules.findUnanswered(person);
        if (unanswered.isPresent()) {
            return new Step.Refused(unanswered.get());
        }
        if (found.get().status() == Status.CONSENTED) {
            EnrolmentId id = found.get().id();
            enrolments.markReady(id, programmes.get(programme).mostPartners(), clock.instant());
            audit.record("enrolment.ready", id.value(), Map.of());
            events.publishEvent(new PersonReady(CurrentOrganisation.get(), programme, id, person, clock.instant()));
        }
        return taken(programme, person);
    }

    /** Leaves; what was agreed and when stays on record. */
    @Transactional
    public Step leave(ProgrammeId programme, PersonId person) {
        Optional<Enrolment> found = enrolments.lock(programme, person);
        if (found.isEmpty()) {
            return new Step.Refused("programmes.refused.not-joined");
        }
        EnrolmentId id = found.get().id();
        if (found.get().status() != Status.LEFT) {
            enrolments.markLeft(id, clock.instant());
            audit.record("enrolment.left", id.value(), Map.of());
            events.publishEvent(new PersonLeft(CurrentOrganisation.get(), programme, id, person, clock.instant()));
        }
        return taken(programme, person);
    }

    private Step taken(ProgrammeId programme, PersonId person) {
        return new Step.Taken(enrolments.find(programme, person).orElseThrow());
    }
}
