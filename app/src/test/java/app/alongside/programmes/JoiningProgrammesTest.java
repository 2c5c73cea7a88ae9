package app.alongside.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.calendar.Availabilities;
import app.alongside.calendar.WeeklyAvailability;
import app.alongside.identity.Organisation;
import app.alongside.people.PeopleFixtures;
import app.alongside.people.Person;
import app.alongside.platform.CurrentOrganisation;
import app.alongside.platform.PersonId;
import app.alongside.programmes.JoiningProgrammes.Step;
import app.alongside.testing.AlongsideTest;
import app.alongside.testing.OrganisationFixtures;
import app.alongside.testing.SettableClock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AlongsideTest
class JoiningProgrammesTest {
    @Autowired
    OrganisationFixtures organisations;

    @Autowired
    ProgrammeFixtures fixtures;

    @Autowired
    DesigningProgrammes designing;

    @Autowired
    JoiningProgrammes joining;

    @Autowired
    Enrolments enrolments;

    @Autowired
    Headcounts headcounts;

    @Autowired
    SettableClock clock;

    @Autowired
    PeopleFixtures people;

    @Autowired
    Availabilities availabilities;

    private Person person;
    private PersonId ama;
    private Organisation organisation;
    private Programme programme;

    @BeforeEach
    void make() {
        organisation = organisations.anOrganisation().organisation();
        person = people.aPerson(organisation, "Ama Mensah");
        ama = person.id();
        programme = fixtures.aPublishedProgramme(organisation);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void nobodyJoinsADraftOrAProgrammeThatIsOver() {
        Programme draft = fixtures.aDraft(organisation, "Not yet");
        inside(() -> assertThat(joining.join(draft.id(), ama)).isInstanceOf(Step.Refused.class));
        clock.advance(Duration.ofDays(400));
        inside(() -> assertThat(joining.join(programme.id(), ama)).isInstanceOf(Step.Refused.class));
    }

    @Test
    void joiningConsentingAndFinishingTwiceChangesNothing() {
        Enrolment first = fixtures.join(organisation, programme, ama);
        Enrolment second = fixtures.join(organisation, programme, ama);
        assertThat(second).isEqualTo(first);
        assertThat(first.status()).isEqualTo(Enrolment.Status.CONSENTED);
    }

    @Test
    void nobodyIsReadyWithoutHavingAgreed() {
        inside(() -> {
            assertThat(joining.finishQuestionnaire(programme.id(), ama)).isInstanceOf(Step.Refused.class);
            joining.join(programme.id(), ama);
            assertThat(joining.finishQuestionnaire(programme.id(), ama)).isInstanceOf(Step.Refused.class);
            assertThat(enrolments.listReady(programme.id())).isEmpty();
        });
    }

    @Test
    void aConsentKeepsItsVersionWhenTheTextChangesAndTheNewOneMustBeReadFirst() {
        Enrolment enrolment = fixtures.join(organisation, programme, ama);
        inside(() -> {
            designing.change(programme.id(), new ConsentText(1, "Something else"));
            fixtures.publish(programme.id());
            assertThat(enrolments.findConsentVersion(enrolment.id())).hasValue(1);
            assertThat(joining.consent(programme.id(), ama, 1))
                    .isEqualTo(new Step.Refused("programmes.refused.text-changed"));
            joining.consent(programme.id(), ama, 2);
            assertThat(enrolments.findConsentVersion(enrolment.id())).hasValue(2);
        });
    }

    @Test
    void whoeverLeftBeginsAnewAndAgreesAnew() {
        fixtures.join(organisation, programme, ama);
        inside(() -> {
            joining.leave(programme.id(), ama);
            assertThat(joining.consent(programme.id(), ama, 1)).isInstanceOf(Step.Refused.class);
            assertThat(joining.join(programme.id(), ama))
                    .isInstanceOfSatisfying(
                            Step.Taken.class,
                            taken -> assertThat(taken.enrolment().status()).isEqualTo(Enrolment.Status.STARTED));
        });
    }

    @Test
    void nobodyIsReadyBeforeTheAnswersThatMatchingNeeds() {
        fixtures.join(organisation, programme, ama);
        inside(() -> assertThat(joining.finishQuestionnaire(programme.id(), ama))
                .isEqualTo(new Step.Refused("programmes.refused.unanswered")));
        people.offers(organisation, person, "Public speaking");
        people.wants(organisation, person, "Negotiation");
        inside(() -> {
            availabilities.save(ama, WeeklyAvailability.parse("Mon 09:00-12:00", ZoneId.of("Africa/Accra")));
            assertThat(joining.finishQuestionnaire(programme.id(), ama))
                    .isInstanceOfSatisfying(
                            Step.Taken.class,
                            taken -> assertThat(taken.enrolment().isReady()).isTrue());
            assertThat(enrolments.listReady(programme.id()))
                    .extracting(Enrolment::person)
                    .containsExactly(ama);
        });
    }

    @Test
    void onlyPeopleOfTheDirectoryWhomItIsForMayJoin() {
        inside(() -> {
            assertThat(joining.join(programme.id(), new PersonId(UUID.randomUUID())))
                    .isEqualTo(new Step.Refused("programmes.refused.unknown-person"));
            Audience audience = programme.design().audience();
            designing.change(programme.id(), new Audience(audience.commitment(), 2, 0, List.of("Signalling")));
            fixtures.publish(programme.id());
            assertThat(joining.join(programme.id(), ama)).isEqualTo(new Step.Refused("programmes.refused.department"));
        });
    }

    @Test
    void countsKnowEveryStatus() {
        fixtures.join(organisation, programme, ama);
        inside(() -> assertThat(headcounts.countByStatus(programme.id()))
                .containsEntry(Enrolment.Status.CONSENTED, 1)
                .containsEntry(Enrolment.Status.READY, 0)
                .hasSize(Enrolment.Status.values().length));
    }

    private void inside(Runnable work) {
        CurrentOrganisation.run(organisation.id(), work);
    }
}
