package app.alongside.programmes;

import app.alongside.identity.Organisation;
import app.alongside.platform.CurrentOrganisation;
import app.alongside.platform.PersonId;
import app.alongside.programmes.DesigningProgrammes.Publication;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.boot.test.context.TestComponent;

/** Programmes for tests. */
@TestComponent
public class ProgrammeFixtures {
    private final DesigningProgrammes designing;
    private final JoiningProgrammes joining;
    private final Clock clock;

    ProgrammeFixtures(DesigningProgrammes designing, JoiningProgrammes joining, Clock clock) {
        this.designing = designing;
        this.joining = joining;
        this.clock = clock;
    }

    /** A draft of peer pairs that lacks nothing; it starts in two weeks. */
    public Programme aDraft(Organisation organisation, String name) {
        LocalDate starts = LocalDate.now(clock).plusWeeks(2);
        return CurrentOrganisation.call(
                organisation.id(), () -> designing.createFrom(Template.PEER_PAIRS, name, starts));
    }

    /** A published programme of peer pairs that starts in two weeks. */
    public Programme aPublishedProgramme(Organisation organisation) {
        return aPublishedProgramme(organisation, "Engineering Peer Exchange");
    }

    public Programme aPublishedProgramme(Organisation organisation, String name) {
        Programme draft = aDraft(organisation, name);
        return CurrentOrganisation.call(organisation.id(), () -> publish(draft.id()));
    }

    /** Lets the person join and agree; the questionnaire is still open. */
    public Enrolment join(Organisation organisation, Programme programme, PersonId person) {
        return CurrentOrganisation.call(
                organisation.id(),
                () -> enrolment(joining.joinAndConsent(
                        programme.id(), person, programme.consent().version())));
    }

    /** Publishes the newest version of the current organisation's programme. */
    public Programme publish(ProgrammeId id) {
        return switch (designing.publish(id)) {
            case Publication.Published published -> published.programme();
            case Publication.NotReady notReady -> throw new AssertionError("Not ready: " + notReady.gaps());
        };
    }

    private static Enrolment enrolment(JoiningProgrammes.Step step) {
        return switch (step) {
            case JoiningProgrammes.Step.Taken taken -> taken.enrolment();
            case JoiningProgrammes.Step.Refused refused -> throw new AssertionError("Refused: " + refused.key());
        };
    }
}
