package app.alongside.matching;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.matching.handover.LeftPartner;
import app.alongside.matching.handover.LeftPartners;
import app.alongside.people.Person;
import app.alongside.programmes.JoiningProgrammes;
import app.alongside.programmes.PausingEnrolments;
import app.alongside.testing.AlongsideTest;
import app.alongside.testing.Mailbox;
import app.alongside.testing.WebUser;
import app.alongside.testing.WebUser.Answer;
import app.alongside.testing.WebUsers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A pair of a programme in which a third person waits; one of the pair steps back. */
@AlongsideTest
class HandOverTest {
    @Autowired
    MatchingFixtures matching;

    @Autowired
    WebUsers users;

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

    private MatchingScene programme;
    private WebUser helena;
    private Person away;
    private Person partner;
    private Person third;
    private ProposalId old;

    @BeforeEach
    void pair() {
        programme = matching.programme().with(3);
        Proposal proposal = programme.propose().getFirst();
        old = proposal.id();
        programme.inside(() -> proposal.people().list().forEach(person -> answering.accept(old, person)));
        away = programme.person(proposal.duo().first());
        partner = programme.person(proposal.duo().second());
        third = programme.whoIsLeftOut(List.of(proposal));
        helena = programme.coordinator();
    }

    @Test
    void plansWhileTheRelationshipRunsAndAsksOnceItIsClosed() {
        programme.inside(() -> pausing.pause(programme.id(), away.id(), null));

        assertThat(helena.get(programme.overview()).text())
                .contains(away.name() + " has stepped back and leaves a partner");
        Answer planned = helena.get(address(away));
        assertThat(planned.text())
                .contains(partner.name(), third.name(), "is still with " + away.firstName(), "would learn")
                .doesNotContain("Send one proposal", "{", "matching.");

        programme.inside(() -> seats.release(old));
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
            Answer read = programme
                    .signedIn(member)
                    .get("/proposals/" + waiting(member).getFirst().id());
            assertThat(read.status()).isEqualTo(200);
            assertThat(read.text()).doesNotContain(away.name(), "stepped back");
        }
        Mailbox.waitFor(third.email().value(), "A peer for you");
        assertThat(helena.post(sent, address(away), Map.of("pairs", pairs)).text())
                .contains("The plan has changed since");
        assertThat(waiting(partner)).hasSize(1);

        ProposalId asked = waiting(partner).getFirst().id();
        programme.inside(() -> List.of(partner, third).forEach(person -> answering.accept(asked, person.id())));
        assertThat(waiting(partner)).isEmpty();
        assertThat(programme.told(() -> seats.countTaken(partner.id()))).isEqualTo(1);
    }

    @Test
    void saysWhyNobodyTakesOver() {
        programme.inside(() -> {
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
        programme.inside(() -> transaction.executeWithoutResult(
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
        programme.inside(() -> pausing.pause(programme.id(), partner.id(), null));
        assertThat(left()).isEmpty();
    }

    @Test
    void isClosedToOthersAndKnowsNobodyWhoDoesNotTakePart() {
        programme.inside(() -> pausing.pause(programme.id(), away.id(), null));
        WebUser stranger = users.coordinatorElsewhere();
        Answer page = stranger.get("/today");
        assertThat(stranger.get(address(away)).status()).isEqualTo(404);
        assertThat(stranger.post(page, address(away), Map.of("pairs", "")).status())
                .isEqualTo(404);
        WebUser member = programme.signedIn(third);
        assertThat(member.get(address(away)).status()).isIn(403, 404);
        Person outsider = programme.newcomer("Out Sider").outside();
        assertThat(helena.get(address(outsider)).status()).isEqualTo(404);
    }

    private String address(Person person) {
        return programme.overview() + "/matching/hand-over/" + person.id();
    }

    private List<Proposal> waiting(Person person) {
        return programme.told(() -> proposals.listWaitingFor(person.id()));
    }

    private List<LeftPartner> left() {
        return programme.told(() -> leftPartners.list(programme.id()));
    }
}
