package app.alongside.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.alongside.demo.StoryOfOrganisation;
import app.alongside.testing.WebUser;
import app.alongside.testing.WebUser.Answer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The real application is killed in the middle of its work, again and again on one folder, and started again. A
 * start costs seconds, so one installation lives through all of it, in this order.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SurvivingKillsTest {
    private static final int ROWS = 7_000;
    private static final int JOINING = 400;
    private static final int PAIRS = 12;
    private static final int AT_ONCE = 4;
    private static final String AGREED = """
            with agreed as (select id from proposal where status = 'AGREED' and run_id = (
                select id from match_run order by asked_at desc limit 1))
            """;
    private static final String[] DEMO = {
        "--alongside.demo=true",
        "--alongside.demo-people=150",
        "--alongside.demo-until="
                + Instant.now().truncatedTo(ChronoUnit.MINUTES).plusSeconds(30)
    };

    private RealAlongside alongside;

    @BeforeAll
    void choosePlace(@TempDir Path folder) {
        alongside = RealAlongside.in(folder);
    }

    @AfterAll
    void endIt() {
        alongside.close();
    }

    @Test
    @Order(1)
    void aDemoKilledWhileItIsMadeIsMadeAnewAndWhole(@TempDir Path elsewhere) {
        alongside.begin(DEMO);
        alongside.waitForOutput("people hired");
        alongside.kill();
        assertThat(alongside.count("select count(*) from demo_run where finished_at is null"))
                .isEqualTo(1);

        alongside.start(DEMO);
        assertThat(alongside.output()).contains("interrupted while it was being made");
        List<String> story = story(alongside);
        assertThat(story).filteredOn(line -> line.startsWith("person ")).hasSizeGreaterThan(150);

        try (RealAlongside undisturbed = RealAlongside.in(elsewhere)) {
            undisturbed.start(DEMO);
            assertThat(story).isEqualTo(story(undisturbed));
            ProcessHandle server = undisturbed.databaseServer().orElseThrow();
            undisturbed.stop();
            assertThat(server.onExit()).as("the database server").succeedsWithin(Duration.ofSeconds(10));
        }
    }

    @Test
    @Order(2)
    void anImportKilledTwiceIsFinishedAndDoublesNobody() {
        WebUser helena = helena();
        String list = "/coordinate/people/imports";
        Answer columns = helena.upload(helena.get(list), list, Rows.csv(ROWS));
        String path = columns.path();
        helena.submit(columns, path + "/columns", Map.of());
        alongside.kill();
        assertThat(importStatus()).isEqualTo("CHECKING");

        alongside.start();
        Answer checked = waitUntilIdle(helena, path);
        helena.submit(checked, path + "/run", Map.of());
        await().pollInterval(Duration.ofMillis(10)).until(() -> countImported() > 0);
        alongside.kill();
        assertThat(importStatus()).isEqualTo("IMPORTING");
        int before = countImported();
        assertThat(before).isBetween(1, ROWS - 1);
        alongside.databaseServer().orElseThrow().destroyForcibly();

        alongside.start();
        assertThat(countImported()).as("what was written before the kill").isGreaterThanOrEqualTo(before);
        assertThat(waitUntilIdle(helena, path).text()).contains("7,000 people added", "0 people changed");
        assertThat(countImported()).isEqualTo(ROWS);
        assertThat(alongside.count("select count(*) from audit_entry where action = 'people.imported'"))
                .isEqualTo(1);
    }

    @Test
    @Order(3)
    void aMatchRunKilledAtWorkBeginsAgainAndEnds() {
        enrol();
        WebUser helena = helena();
        String studio = "/coordinate/programmes/" + programme() + "/matching";
        helena.submit(helena.get(studio), studio + "/runs", Map.of());
        await().pollInterval(Duration.ofMillis(5)).until(() -> !runState().equals("WAITING"));
        alongside.killWithDatabase();

        alongside.start();
        await().atMost(Duration.ofMinutes(1)).until(() -> runState().equals("DONE"));
        assertThat(alongside.count("""
                select count(*) - count(distinct first_person_id) from match_pair
                where run_id = (select id from match_run order by asked_at desc limit 1)
                """)).isZero();
    }

    @Test
    @Order(4)
    void acceptancesThatWereAcknowledgedOutliveAKillAndNoneCountsTwice() throws Exception {
        publishTheNewestRun();
        List<Click> clicks = signInPairs();
        CountDownLatch third = new CountDownLatch(clicks.size() / 3);
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            clicks.forEach(click -> threads.submit(() -> {
                click.make();
                third.countDown();
            }));
            assertThat(third.await(1, TimeUnit.MINUTES)).isTrue();
            alongside.kill();
        }
        assertThat(clicks).extracting(Click::isAcknowledged).contains(true, false);

        alongside.start();
        assertThat(clicks.stream().filter(Click::isAcknowledged))
                .allSatisfy(click -> assertThat(countYes(click)).isEqualTo(1));
        clicks.forEach(Click::make);
        assertThat(clicks).allMatch(Click::isAcknowledged);
        await().atMost(Duration.ofMinutes(1))
                .until(() -> alongside.count("select count(*) from event_publication") == 0);
        for (String oncePerPair : List.of(
                "select count(*) from agreed",
                "select count(*) from relationship where proposal_id in (select id from agreed)",
                "select count(*) from audit_entry where action = 'proposal.agreed' and object_id in (select id from agreed)",
                "select count(*) / 2 from seat where released_at is null and proposal_id in (select id from agreed)",
                "select count(*) / 2 from outbox_mail where subject like 'You and % are going ahead'")) {
            assertThat(alongside.count(AGREED + oncePerPair)).as(oncePerPair).isEqualTo(PAIRS);
        }
    }

    private void publishTheNewestRun() {
        WebUser helena = helena();
        String studio = "/coordinate/programmes/" + programme() + "/matching";
        Answer page = helena.get(studio);
        Element release = page.page().selectFirst("form[action$=/publication]");
        helena.submit(page, Objects.requireNonNull(release).attr("action"), Map.of());
    }

    /** Both people of some proposals, each signed in by a mailed link and about to accept. */
    private List<Click> signInPairs() {
        List<Click> clicks = new ArrayList<>();
        alongside.database().sql("""
                        select proposal.id, person.email from person
                        join (select * from proposal where status = 'OPEN' and run_id = (
                                  select id from match_run order by asked_at desc limit 1)
                              order by id limit ?) as proposal
                        on person.id in (first_person_id, second_person_id) and person.email like '%@import.example'
                        order by person.email
                        """).params(PAIRS).query(row -> {
            WebUser user = alongside.visitor();
            Answer page = alongside.signInByLink(user, row.getString("email"));
            clicks.add(new Click(user, page, row.getString("id"), row.getString("email")));
        });
        assertThat(clicks).hasSize(2 * PAIRS);
        return clicks;
    }

    /** Somebody's yes: sent, and perhaps answered. */
    private static final class Click {
        private final WebUser user;
        private final Answer page;
        private final String proposal;
        private final String email;
        private volatile boolean acknowledged;

        Click(WebUser user, Answer page, String proposal, String email) {
            this.user = user;
            this.page = page;
            this.proposal = proposal;
            this.email = email;
        }

        /** Sends it; where no answer comes, nobody knows whether it arrived. */
        void make() {
            try {
                acknowledged = user.post(page, "/proposals/" + proposal + "/acceptance", Map.of())
                                .status()
                        == 200;
            } catch (AssertionError unanswered) {
                acknowledged = false;
            }
        }

        boolean isAcknowledged() {
            return acknowledged;
        }
    }

    private int countYes(Click click) {
        return alongside.count("""
                select count(*) from proposal_answer join person on person.id = person_id
                where proposal_id = ?::uuid and email = ? and answer = 'ACCEPTED'
                """, click.proposal, click.email);
    }

    private WebUser helena() {
        return alongside.signIn("helena.duarte@northwindrail.example", alongside.read("demo-password"));
    }

    private static List<String> story(RealAlongside of) {
        JdbcClient database = of.database();
        UUID organisation = database.sql("select id from organisation")
                .query((row, number) -> row.getObject("id", UUID.class))
                .single();
        return StoryOfOrganisation.read(database, organisation);
    }

    private String importStatus() {
        return alongside
                .database()
                .sql("select status from people_import")
                .query(String.class)
                .single();
    }

    private int countImported() {
        return alongside.count("select count(*) from person where email like '%@import.example'");
    }

    private static Answer waitUntilIdle(WebUser user, String path) {
        return await().atMost(Duration.ofMinutes(2))
                .until(() -> user.get(path), page -> page.page().selectFirst("progress") == null);
    }

    /** Lets imported people join the programme that is about to begin, as if they had walked through its pages. */
    private void enrol() {
        alongside.database().sql("""
                insert into enrolment (organisation_id, id, programme_id, person_id, status, joined_at, ready_at, partners)
                select organisation_id, gen_random_uuid(), ?::uuid, id, 'READY', now(), now(), 1
                from person where email like '%@import.example' order by email limit ?
                """).params(programme(), JOINING).update();
    }

    private String programme() {
        return alongside
                .database()
                .sql("select id::text from programme where slug like 'chartership%'")
                .query(String.class)
                .single();
    }

    private String runState() {
        return alongside
                .database()
                .sql("select state from match_run order by asked_at desc limit 1")
                .query(String.class)
                .single();
    }
}
