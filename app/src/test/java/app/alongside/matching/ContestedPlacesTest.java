package app.alongside.matching;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.people.Person;
import app.alongside.testing.AlongsideTest;
import app.alongside.testing.AtOnce;
import app.alongside.testing.WebUser;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Many people want the last places of a few at the same moment. */
@AlongsideTest
class ContestedPlacesTest {
    private static final int WANTED = 4;
    private static final int WANTING = 20;
    private static final int AT_ONCE = 8;

    @Autowired
    MatchingFixtures matching;

    @Autowired
    AnsweringProposals answering;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private MatchingScene programme;
    private List<Person> wanted;
    private List<Person> wanting;

    @BeforeEach
    void gather() {
        programme = matching.programme().with(WANTED + WANTING);
        wanted = programme.people().subList(0, WANTED);
        wanting = programme.people().subList(WANTED, WANTED + WANTING);
    }

    @Test
    void theLastPlacesAreAllTakenAndNoneIsTakenTwice() throws Exception {
        List<Callable<Integer>> clicks = new ArrayList<>();
        for (Person hopeful : wanting) {
            WebUser user = programme.signedIn(hopeful);
            WebUser.Answer page = user.get("/today");
            for (Person one : wanted) {
                ProposalId id = programme.proposeAnyway(one, hopeful);
                programme.inside(() -> answering.accept(id, one.id()));
                Callable<Integer> click = () -> user.post(page, "/proposals/" + id + "/acceptance", Map.of())
                        .status();
                clicks.add(click);
                clicks.add(click);
            }
        }
        Collections.shuffle(clicks, new Random(7));

        assertThat(AtOnce.on(AT_ONCE, clicks)).hasSize(2 * WANTED * WANTING).containsOnly(200);
        assertThat(countOverbooked()).isZero();
        assertThat(countAgreed()).isEqualTo(WANTED);
        assertThat(countAnnouncements()).isEqualTo(WANTED);
        assertThat(countOpenProposalsOf(wanted)).isZero();
    }

    @Test
    void theCheckCatchesPlacesThatAreCountedFirstAndTakenLater() throws Exception {
        Person one = wanted.getFirst();
        List<ProposalId> proposals = wanting.stream()
                .limit(AT_ONCE)
                .map(hopeful -> programme.proposeAnyway(one, hopeful))
                .toList();
        CyclicBarrier everybodyHasCounted = new CyclicBarrier(AT_ONCE);
        List<Callable<Integer>> naive = proposals.stream()
                .<Callable<Integer>>map(id -> () -> programme.told(
                        () -> transaction.<Integer>execute(status -> countThenTake(id, one, everybodyHasCounted))))
                .toList();

        AtOnce.on(AT_ONCE, naive);
        assertThat(countOverbooked()).isPositive();
    }

    private int countThenTake(ProposalId id, Person one, CyclicBarrier everybodyHasCounted) {
        int taken = jdbc.sql("select count(*)::int from seat where person_id = :person and released_at is null")
                .param("person", one.id().value())
                .query((row, number) -> row.getInt(1))
                .single();
        try {
            everybodyHasCounted.await();
        } catch (Exception broken) {
            throw new AssertionError(broken);
        }
        return taken > 0
                ? 0
                : jdbc.sql("""
                        insert into seat (organisation_id, proposal_id, person_id, programme_id, taken_at)
                        values (current_organisation(), :proposal, :person, :programme, now())
                        """)
                        .param("proposal", id.value())
                        .param("person", one.id().value())
                        .param("programme", programme.id().value())
                        .update();
    }

    /** People who hold more places than the one that everybody here takes. */
    private int countOverbooked() {
        return count("""
                select count(*)::int from (
                    select person_id from seat where released_at is null group by person_id having count(*) > 1) as over
                """);
    }

    private int countAgreed() {
        return count("select count(*)::int from proposal where status = 'AGREED'");
    }

    private int countAnnouncements() {
        return count("select count(*)::int from audit_entry where action = 'proposal.agreed'");
    }

    private int countOpenProposalsOf(List<Person> some) {
        return some.stream()
                .mapToInt(person -> count("select count(*)::int from proposal where status = 'OPEN' and '" + person.id()
                        + "' in (first_person_id::text, second_person_id::text)"))
                .sum();
    }

    private int count(String query) {
        Integer found = programme.told(() -> transaction.<Integer>execute(
                status -> jdbc.sql(query).query((row, number) -> row.getInt(1)).single()));
        return found == null ? 0 : found;
    }
}
