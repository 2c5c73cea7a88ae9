package app.alongside.insights.facts;

import app.alongside.matching.Answer;
import app.alongside.matching.ProposalAnswered;
import app.alongside.matching.ProposalId;
import app.alongside.platform.CurrentOrganisation;
import app.alongside.platform.OrganisationId;
import app.alongside.platform.PersonId;
import app.alongside.platform.time.ApplicationClock;
import app.alongside.programmes.EnrolmentId;
import app.alongside.programmes.PersonJoined;
import app.alongside.programmes.PersonReady;
import app.alongside.programmes.ProgrammeId;
import app.alongside.relationships.AgreementSigned;
import app.alongside.relationships.Fit;
import app.alongside.relationships.FitAnswered;
import app.alongside.relationships.PulseGiven;
import app.alongside.relationships.RelationshipClosed;
import app.alongside.relationships.RelationshipEnded;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.RelationshipStarted;
import app.alongside.relationships.SessionHeld;
import app.alongside.relationships.SessionId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/**
 * What other modules announce about a programme, collected first and told afterwards: in order, or every announcement
 * twice and the last one first.
 */
final class Story {
    private final OrganisationId organisation;
    private final ProgrammeId programme;
    private final Instant start;
    private final List<Runnable> announcements = new ArrayList<>();
    private final NotingParticipation participation;
    private final NotingRelationships relationships;
    private final FitFacts fits;

    Story(Setting setting, NotingParticipation participation, NotingRelationships relationships, FitFacts fits) {
        this.organisation = setting.organisation();
        this.programme = setting.programme();
        this.start = setting.start();
        this.participation = participation;
        this.relationships = relationships;
        this.fits = fits;
    }

    /** Where and when a story happens. */
    record Setting(OrganisationId organisation, ProgrammeId programme, Instant start) {}

    /** Somebody joined on a day and was ready two days later. */
    PersonId joined(int day) {
        PersonId person = new PersonId(UUID.randomUUID());
        EnrolmentId enrolment = new EnrolmentId(UUID.randomUUID());
        Instant at = on(day);
        announcements.add(() -> participation.on(new PersonJoined(organisation, programme, enrolment, person, at)));
        announcements.add(() -> participation.on(
                new PersonReady(organisation, programme, enrolment, person, at.plus(Duration.ofDays(2)))));
        return person;
    }

    /** Some joined on a day and have not finished their questionnaires. */
    void begun(int day, int people) {
        for (int person = 0; person < people; person++) {
            PersonJoined joined = new PersonJoined(
                    organisation,
                    programme,
                    new EnrolmentId(UUID.randomUUID()),
                    new PersonId(UUID.randomUUID()),
                    on(day));
            announcements.add(() -> participation.on(joined));
        }
    }

    List<PersonId> joined(int day, int people) {
        List<PersonId> joined = new ArrayList<>();
        for (int person = 0; person < people; person++) {
            joined.add(joined(day));
        }
        return joined;
    }

    /** Two people said yes and became peers on a day. */
    RelationshipId paired(int day, PersonId one, PersonId other) {
        RelationshipId relationship = new RelationshipId(UUID.randomUUID());
        ProposalId proposal = new ProposalId(UUID.randomUUID());
        for (PersonId person : List.of(one, other)) {
            announcements.add(() -> participation.on(
                    new ProposalAnswered(organisation, programme, proposal, person, Answer.ACCEPTED, on(day))));
        }
        announcements.add(() -> relationships.on(
                new RelationshipStarted(organisation, programme, relationship, List.of(one, other), on(day))));
        return relationship;
    }

    /** Both signed their agreement. */
    void signed(int day, RelationshipId relationship) {
        announcements.add(
                () -> relationships.on(new AgreementSigned(organisation, programme, relationship, 1, on(day))));
    }

    /** It came to its end. */
    void ended(int day, RelationshipId relationship) {
        announcements.add(() ->
                relationships.on(new RelationshipEnded(organisation, programme, relationship, List.of(), on(day))));
    }

    /** Its members closed it as planned. */
    void closed(int day, RelationshipId relationship) {
        announcements.add(
                () -> relationships.on(new RelationshipClosed(organisation, programme, relationship, on(day))));
        ended(day, relationship);
    }

    /** Somebody said after two weeks whether it works. */
    void said(PersonId person, RelationshipId relationship, Fit fit) {
        announcements.add(() -> fits.on(new FitAnswered(organisation, programme, relationship, person, fit, on(25))));
    }

    /** Both confirmed a session of that day. */
    SessionId met(int day, RelationshipId relationship) {
        SessionId session = new SessionId(UUID.randomUUID());
        announcements.add(
                () -> relationships.on(new SessionHeld(organisation, programme, relationship, session, on(day))));
        return session;
    }

    void pulse(PersonId person, int gave, int got) {
        SessionId session = new SessionId(UUID.randomUUID());
        RelationshipId relationship = new RelationshipId(UUID.randomUUID());
        announcements.add(() -> relationships.on(
                new PulseGiven(organisation, programme, relationship, session, person, gave, got, on(20))));
    }

    void tell() {
        tell(announcements);
    }

    void tellTwiceAndBackwards() {
        List<Runnable> muddled = new ArrayList<>(announcements);
        muddled.addAll(announcements);
        Collections.reverse(muddled);
        tell(muddled);
    }

    private void tell(List<Runnable> order) {
        CurrentOrganisation.run(organisation, () -> order.forEach(news -> ApplicationClock.at(on(30), news)));
    }

    private Instant on(int day) {
        return start.plus(Duration.ofDays(day));
    }
}
