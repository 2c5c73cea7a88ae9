package app.alongside.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.alongside.people.Person;
import app.alongside.platform.PersonId;
import app.alongside.programmes.JoiningProgrammes;
import app.alongside.relationships.EndingRelationships;
import app.alongside.relationships.NotActive;
import app.alongside.relationships.Relationships;
import app.alongside.testing.AlongsideTest;
import app.alongside.testing.AtOnce;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Everything that can happen to a proposal happens at the same moment, many times over. */
@AlongsideTest
class RacingAnswersTest {
    private static final int LANES = 4;
    private static final int RACES = 1_000;
    private static final int CROWD = 16;
    private static final int DEEDS = 600;

    @Autowired
    MatchingFixtures matching;

    @Autowired
    AnsweringProposals answering;

    @Autowired
    ThinkingAgain thinking;

    @Autowired
    LapsingProposals lapsing;

    @Autowired
    PublishingMatches publishing;

    @Autowired
    JoiningProgrammes joining;

    @Autowired
    Relationships relationships;

    @Autowired
    EndingRelationships ending;

    @Autowired
    Seats seats;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private MatchingScene programme;
    private List<Person> pool;

    @BeforeEach
    void gather() {
        programme = matching.programme().with(CROWD);
        pool = programme.people();
    }

    /** The races announce and mail so much that other tests would wait behind it for their own. */
    @AfterEach
    void leaveNoWorkBehind() {
        await().atMost(Duration.ofMinutes(2)).until(() -> {
            programme.inside(() ->
                    transaction.executeWithoutResult(status -> jdbc.sql("""
                            update outbox_mail
                            set delivered_at = queued_at, sealed = null, html = null, plain = null, attachments = null
                            where organisation_id = current_organisation() and delivered_at is null
                            """).update()));
            return countWaitingAnnouncements() == 0;
        });
    }

    @Test
    void ofTwoWhoTakeTheLastPlaceAtOnceOneGetsItAThousandTimes() throws Exception {
        List<Callable<List<Reply>>> lanes = IntStream.range(0, LANES)
                .<Callable<List<Reply>>>mapToObj(lane -> () -> race(pool.subList(3 * lane, 3 * lane + 3)))
                .toList();
        Map<Reply, Long> replies = AtOnce.on(2 * LANES, lanes).stream()
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));

        assertThat(replies).isEqualTo(Map.of(Reply.AGREED, (long) RACES, Reply.NOT_OPEN, (long) RACES));
        assertThat(count("select count(*) from audit_entry where action = 'proposal.agreed'"))
                .isEqualTo(RACES);
        assertEverythingAddsUp();
    }

    /** One wanted person and two who want the only place, again and again; the place is given back after each race. */
    private List<Reply> race(List<Person> three) throws Exception {
        List<Reply> replies = new ArrayList<>();
        for (int race = 0; race < RACES / LANES; race++) {
            List<ProposalId> proposals = proposeToBoth(three);
            replies.addAll(programme.atOnce(
                    () -> answering.accept(proposals.get(0), three.get(1).id()),
                    () -> answering.accept(proposals.get(1), three.get(2).id())));
            proposals.forEach(id -> programme.inside(() -> seats.release(id)));
        }
        return replies;
    }

    /** The first of the three, who has said yes already, is proposed to each of the others. */
    private List<ProposalId> proposeToBoth(List<Person> three) {
        List<ProposalId> proposals = new ArrayList<>();
        programme.inside(() -> transaction.executeWithoutResult(status -> {
            for (Person hopeful : three.subList(1, 3)) {
                ProposalId id = programme.proposeAnyway(three.getFirst(), hopeful);
                jdbc.sql("""
                        insert into proposal_answer (organisation_id, proposal_id, person_id, answer, answered_at)
                        values (current_organisation(), :proposal, :person, 'ACCEPTED', now())
                        """)
                        .param("proposal", id.value())
                        .param("person", three.getFirst().id().value())
                        .update();
                proposals.add(id);
            }
        }));
        return proposals;
    }

    @Test
    void whateverHappensAtOnceNobodyIsOverbookedAndNothingIsClosedTwice() throws Exception {
        Random seeds = new Random(11);
        List<Callable<Integer>> deeds = IntStream.range(0, DEEDS)
                .<Callable<Integer>>mapToObj(number -> {
                    Random dice = new Random(seeds.nextLong());
                    return () -> programme.told(() -> doSomething(dice));
                })
                .toList();

        assertThat(AtOnce.on(2 * LANES, deeds)).hasSize(DEEDS);
        await().atMost(Duration.ofMinutes(1)).until(() -> countWaitingAnnouncements() == 0);
        assertThat(count("select count(*) from proposal where status = 'AGREED'"))
                .isPositive();
        assertEverythingAddsUp();
    }

    @Test
    void theSumsCatchAPlaceThatNobodyCounted() {
        ProposalId id = programme.proposeAnyway(pool.get(0), pool.get(1));
        programme.inside(() -> answering.accept(id, pool.get(0).id()));
        programme.inside(() -> answering.accept(id, pool.get(1).id()));
        assertThat(count(WRONG_COUNTS)).isZero();
        programme.inside(() -> transaction.executeWithoutResult(
                status -> jdbc.sql("update seat set released_at = now()").update()));
        assertThat(count(WRONG_COUNTS)).isEqualTo(2);
    }

    /** One of the deeds that people, their coordinator and the clock do. */
    private int doSomething(Random dice) {
        Person person = pool.get(dice.nextInt(CROWD));
        int deed = dice.nextInt(100);
        if (deed < 25) {
            propose(person, pool.get(dice.nextInt(CROWD)), dice.nextInt(6) == 0);
        } else if (deed < 65) {
            forAProposalOf(person, dice, id -> answering.accept(id, person.id()));
        } else if (deed < 75) {
            forAProposalOf(person, dice, id -> answering.decline(id, person.id(), new Decline(Decline.Reason.OTHER)));
        } else if (deed < 80) {
            forAProposalOf(person, dice, id -> thinking.takeBack(id, person.id()));
        } else if (deed < 86) {
            lapsing.perform();
        } else if (deed < 92) {
            end(person);
        } else if (deed < 97) {
            joining.leave(programme.id(), person.id());
            programme.ready(person, 1);
        } else {
            publishing.publish(programme.run());
        }
        return deed;
    }

    private void propose(Person one, Person other, boolean late) {
        boolean known = one.equals(other) || countOpenBetween(one.id(), other.id()) > 0;
        if (!known) {
            try {
                ProposalId id = programme.proposeAnyway(one, other);
                if (late) {
                    transaction.executeWithoutResult(
                            status -> jdbc.sql("update proposal set expires_at = :now where id = :id")
                                    .param("now", Timestamp.from(Instant.now()))
                                    .param("id", id.value())
                                    .update());
                }
            } catch (DuplicateKeyException sameMoment) {
                assertThat(sameMoment).hasMessageContaining("proposal_open_once");
            }
        }
    }

    private int countOpenBetween(PersonId one, PersonId other) {
        return count("select count(*) from proposal where status = 'OPEN' and '" + one
                + "' in (first_person_id::text, second_person_id::text) and '" + other
                + "' in (first_person_id::text, second_person_id::text)");
    }

    private void forAProposalOf(Person person, Random dice, Consumer<ProposalId> deed) {
        List<ProposalId> open = transaction.execute(status -> jdbc.sql("""
                        select id from proposal
                        where organisation_id = current_organisation() and status = 'OPEN'
                          and :person in (first_person_id, second_person_id)
                        """)
                .param("person", person.id().value())
                .query((row, number) -> new ProposalId(row.getObject("id", UUID.class)))
                .list());
        if (!open.isEmpty()) {
            deed.accept(open.get(dice.nextInt(open.size())));
        }
    }

    private void end(Person person) {
        relationships.listFor(person.id()).stream()
                .filter(relationship -> relationship.isActive())
                .findAny()
                .ifPresent(relationship -> {
                    try {
                        ending.end(relationship.id(), person.id());
                    } catch (NotActive endedByTheOther) {
                        assertThat(relationships.get(relationship.id()).isActive())
                                .isFalse();
                    }
                });
    }

    /** People whose counted places are not the places they hold. */
    private static final String WRONG_COUNTS = """
            select count(*) from person_seats
            where taken <> (select count(*) from seat
                            where seat.person_id = person_seats.person_id and released_at is null)
            """;

    private void assertEverythingAddsUp() {
        assertThat(count(WRONG_COUNTS)).as("wrong counts").isZero();
        assertThat(count("""
                        select count(*) from (select person_id from seat where released_at is null
                                              group by person_id having count(*) > 1) as overbooked
                        """)).as("overbooked").isZero();
        assertThat(count("""
                        select count(*) from (select object_id from audit_entry
                                              where action in ('proposal.agreed', 'proposal.closed')
                                              group by object_id having count(*) > 1) as twice
                        """)).as("closed twice").isZero();
        assertThat(count("""
                        select count(*) from proposal where (status = 'AGREED')
                            <> exists (select 1 from relationship where relationship.proposal_id = proposal.id)
                        """))
                .as("agreed without a relationship, or the other way round")
                .isZero();
    }

    private int countWaitingAnnouncements() {
        return jdbc.sql("select count(*) from event_publication where serialized_event like ?")
                .param("%" + programme.organisation().id() + "%")
                .query((row, number) -> row.getInt(1))
                .single();
    }

    private int count(String query) {
        Integer found = programme.told(() -> transaction.<Integer>execute(
                status -> jdbc.sql(query).query((row, number) -> row.getInt(1)).single()));
        return found == null ? 0 : found;
    }
}
