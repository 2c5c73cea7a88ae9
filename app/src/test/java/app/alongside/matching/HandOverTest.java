package app.alongside.matching;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.identity.Organisation;
import app.alongside.matching.handover.LeftPartner;
import app.alongside.matching.handover.LeftPartners;
import app.alongside.people.PeopleFixtures;
import app.alongside.people.Person;
import app.alongside.platform.CurrentOrganisation;
import app.alongside.platform.PersonId;
import app.alongside.programmes.JoiningProgrammes;
import app.alongside.programmes.PausingEnrolments;
import app.alongside.programmes.Programme;
import app.alongside.programmes.ProgrammeFixtures;
import app.alongside.testing.AlongsideTest;
import app.alongside.testing.Mailbox;
import app.alongside.testing.OrganisationFixtures;
import app.alongside.testing.WebUser;
import app.alongside.testing.WebUser.Answer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A pair of a programme in which a third person waits; one of the pair steps back. */
@AlongsideTest
class HandOverTest {
    @LocalServerPort
    int port;

    @Autowired
    OrganisationFixtures organisations;

    @Autowired
    ProgrammeFixtures programmes;

    @Autowired
    PeopleFixtures people;

    @Autowired
    MatchingFixtures matching;

    @Autowired
    AnsweringProposals answering;

    @Autowired
    Proposals proposals;

    @Autowired
    Seats seats;

    @Autowired
    PausingEnrolments pausing;

    @Autowired
    JoiningProgrammes joining;

    @Autowired
    LeftPartners leftPartners;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private Organisation organisation;
    private Programme programme;
    private WebUser helena;
    private Person away;
    private Person partner;
    private Person third;
    private ProposalId old;

    @BeforeEach
    void pair() {
        OrganisationFixtures.Made made = organisations.anOrganisation();
        organisation = made.organisation();
        programme = programmes.aPublishedProgramme(organisation);
        List<Person> three = matching.aPool(organisation, programme, 3);
        Proposal proposal = matching.propose(organisation, programme, three).getFirst();
        old = proposal.id();
        inside(() -> proposal.people().list().forEach(person -> answering.accept(old, person)));
        away = find(three, proposal.duo().first());
        partner = find(three, proposal.duo().second());
        third = three.stream()
                .filter(person -> !proposal.people().includes(person.id()))
                .findFirst()
                .orElseThrow();
        helena = new WebUser(port);
        organisations.signIn(helena, organisation, made.administrator().email());
    }

    @Test
    void plansWhileTheRelationshipRunsAndAsksOnceItIsClosed() {
        inside(() -> pausing.pause(programme.id(), away.id(), null));

        assertThat(helena.get("/coordinate/programmes/" + programme.id()).text())
                .contains(away.name() + " has stepped back and leaves a partner");
        Answer planned = helena.get(address(away));
        assertThat(planned.text())
                .contains(partner.name(), third.name(), "is still with " + away.firstName(), "would learn")
                .doesNotContain("Send one proposal", "{", "matching.");

        inside(() -> seats.release(old));
        Answer ready = helena.get(address(away));
        assertThat(ready.text()).contains("Both can be asked now.");
        String pairs = ready.page().select("input[name=pairs]").attr("value");
        Answer sent = helena.submit(ready, address(away), Map.of());

        assertThat(sent.text()).contains("One proposal is on the way.", "Nothing to hand over");
        for (Person member : List.of(partner, third)) {
            assertThat(waiting(member))
                    .singleElement()
                    .satisfies(proposal ->
                            assertThat(proposal.people().list()).containsExactlyInAnyOrder(partner.id(), third.id()));
            WebUser reader = new WebUser(port);
            people.signIn(reader, organisation, member);
            Answer read = reader.get("/proposals/" + waiting(member).getFirst().id());
            assertThat(read.status()).isEqualTo(200);
            assertThat(read.text()).doesNotContain(away.name(), "stepped back");
        }
        Mailbox.waitFor(third.email().value(), "A peer for you");
        assertThat(helena.post(sent, address(away), Map.of("pairs", pairs)).text())
                .contains("The plan has changed since");
        assertThat(waiting(partner)).hasSize(1);

        ProposalId asked = waiting(partner).getFirst().id();
        inside(() -> List.of(partner, third).forEach(person -> answering.accept(asked, person.id())));
        assertThat(waiting(partner)).isEmpty();
        assertThat(CurrentOrganisation.call(organisation.id(), () -> seats.countTaken(partner.id())))
                .isEqualTo(1);
    }

    @Test
    void saysWhyNobodyTakesOver() {
        inside(() -> {
            pausing.pause(programme.id(), third.id(), null);
            joining.leave(programme.id(), away.id());
        });
        assertThat(helena.get(address(away)).text())
                .contains(partner.name(), "Nobody", "Nobody offers anything they want to learn.")
                .doesNotContain("Send one proposal");
    }

    @Test
    void whoIsInactiveInTheDirectoryLeavesPartnersAndWhoIsAwayTooIsNotLeft() {
        assertThat(left()).isEmpty();
        inside(() -> transaction.executeWithoutResult(
                status -> jdbc.sql("""
                        update person set deactivated_at = now()
                        where organisation_id = current_organisation() and id = :id
                        """).param("id", away.id().value()).update()));
        assertThat(left()).singleElement().satisfies(found -> {
            assertThat(found.away()).isEqualTo(away.id());
            assertThat(found.partner()).isEqualTo(partner.id());
            assertThat(found.running()).isTrue();
            assertThat(found.value()).isPositive();
        });
        inside(() -> pausing.pause(programme.id(), partner.id(), null));
        assertThat(left()).isEmpty();
    }

    @Test
    void isClosedToOthersAndKnowsNobodyWhoDoesNotTakePart() {
        inside(() -> pausing.pause(programme.id(), away.id(), null));
        OrganisationFixtures.Made elsewhere = organisations.anOrganisation();
        WebUser stranger = new WebUser(port);
        Answer page = organisations.signIn(
                stranger, elsewhere.organisation(), elsewhere.administrator().email());
        assertThat(stranger.get(address(away)).status()).isEqualTo(404);
        assertThat(stranger.post(page, address(away), Map.of("pairs", "")).status())
                .isEqualTo(404);
        WebUser member = new WebUser(port);
        people.signIn(member, organisation, third);
        assertThat(member.get(address(away)).status()).isIn(403, 404);
        Person outsider = people.aPerson(organisation, "Out Sider");
        assertThat(helena.get(address(outsider)).status()).isEqualTo(404);
    }

    private String address(Person person) {
        return "/coordinate/programmes/" + programme.id() + "/matching/hand-over/" + person.id();
    }

    private static Person find(List<Person> all, PersonId id) {
        return all.stream().filter(person -> person.id().equals(id)).findFirst().orElseThrow();
    }

    private List<Proposal> waiting(Person person) {
        return CurrentOrganisation.call(organisation.id(), () -> proposals.listWaitingFor(person.id()));
    }

    private List<LeftPartner> left() {
        return CurrentOrganisation.call(organisation.id(), () -> leftPartners.list(programme.id()));
    }

    private void inside(Runnable work) {
        CurrentOrganisation.run(organisation.id(), work);
    }
}
