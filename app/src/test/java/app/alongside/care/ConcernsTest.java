package app.alongside.care;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.alongside.people.PeopleFixtures;
import app.alongside.people.Person;
import app.alongside.relationships.RelationshipFixtures;
import app.alongside.relationships.RelationshipFixtures.Made;
import app.alongside.relationships.Relationships;
import app.alongside.testing.AlongsideTest;
import app.alongside.testing.DatabaseDump;
import app.alongside.testing.Mailbox;
import app.alongside.testing.SettableClock;
import app.alongside.testing.WebUser;
import app.alongside.testing.WebUser.Answer;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@AlongsideTest
class ConcernsTest {
    private static final String WORDS = "I was asked to pass on what another team is bidding.";

    @LocalServerPort
    int port;

    @Autowired
    RelationshipFixtures relationships;

    @Autowired
    PeopleFixtures people;

    @Autowired
    CareContacts contacts;

    @Autowired
    Concerns concerns;

    @Autowired
    Relationships all;

    @Autowired
    RemindingCareContacts reminding;

    @Autowired
    ForgettingConcerns forgetting;

    @Autowired
    DatabaseDump dump;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    SettableClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    /** A pair in an organisation whose concerns Njeri and Andrew hear. */
    private record Cared(Made made, Person njeri, Person andrew) {}

    private Cared aPairWithContacts() {
        Made made = relationships.aPair();
        Person njeri = people.aPerson(made.organisation(), "Njeri Maina");
        Person andrew = people.aPerson(made.organisation(), "Andrew Fell");
        made.in(() -> List.of(njeri, andrew).forEach(contact -> contacts.appoint(contact.id())));
        return new Cared(made, njeri, andrew);
    }

    private WebUser signedIn(Cared cared, Person person) {
        return relationships.signedIn(port, cared.made(), person);
    }

    private Concern raise(Cared cared, WebUser ines, Map<String, String> more) {
        Answer sent = ines.post(ines.get("/concerns"), "/concerns", filled(cared, more));
        assertThat(sent.text()).contains("Sent. One of them will answer here");
        return find(
                cared,
                ines.get("/concerns").page().select("a[href^=/concerns/]").attr("href"));
    }

    private Concern find(Cared cared, String href) {
        ConcernId id = ConcernId.of(href.substring(href.lastIndexOf('/') + 1));
        Concern[] found = new Concern[1];
        cared.made().in(() -> found[0] = concerns.find(id).orElseThrow());
        return found[0];
    }

    private static Map<String, String> filled(Cared cared, Map<String, String> more) {
        Map<String, String> fields = new HashMap<>(Map.of(
                "about",
                "BOUNDARY",
                "words",
                WORDS,
                "name",
                "shown",
                "relationship",
                cared.made().id().toString(),
                "readers",
                cared.njeri().id().toString()));
        fields.putAll(more);
        return fields;
    }

    @Test
    void onlyWhoRaisedItAndWhoWasChosenCanOpenAConcern() {
        Cared cared = aPairWithContacts();
        WebUser ines = signedIn(cared, cared.made().one());
        Concern concern = raise(cared, ines, Map.of());

        assertThat(ines.get("/concerns/" + concern.id()).text()).contains(WORDS);
        WebUser njeri = signedIn(cared, cared.njeri());
        assertThat(njeri.get("/care/" + concern.id()).text()).contains(WORDS, "Inês Carvalho", "Wanjiru Kamau");
        for (Person other : List.of(cared.andrew(), cared.made().other())) {
            WebUser user = signedIn(cared, other);
            assertThat(user.get("/care/" + concern.id()).status()).isEqualTo(404);
            assertThat(user.get("/concerns/" + concern.id()).status()).isEqualTo(404);
            assertThat(user.get("/care").text()).doesNotContain("A boundary that was crossed");
        }
        assertThat(njeri.get("/concerns/" + concern.id()).status()).isEqualTo(404);
    }

    @Test
    void aCoordinatorSeesNothingAndAContactNamedLaterSeesNothingEarlier() {
        Cared cared = aPairWithContacts();
        WebUser ines = signedIn(cared, cared.made().one());
        Concern concern = raise(cared, ines, Map.of());
        WebUser coordinator = new WebUser(port);
        Person helena = people.aPerson(cared.made().organisation(), "Helena Duarte");
        people.signIn(coordinator, cared.made().organisation(), helena);
        cared.made().in(() -> contacts.appoint(helena.id()));
        assertThat(coordinator.get("/care/" + concern.id()).status()).isEqualTo(404);
        assertThat(coordinator.get("/care").text()).contains("Nothing has been raised");
    }

    @Test
    void whoWouldRatherNotBeNamedIsNamedNowhere() {
        Cared cared = aPairWithContacts();
        WebUser ines = signedIn(cared, cared.made().one());
        Concern concern = raise(cared, ines, Map.of("name", "hidden"));
        String page =
                signedIn(cared, cared.njeri()).get("/care/" + concern.id()).text();
        assertThat(page).contains(WORDS, "somebody who would rather not be named");
        assertThat(page).doesNotContain("Inês", "Wanjiru");
        Mailbox.waitFor(cared.njeri().email().value(), "Somebody has chosen you to listen");
        cared.made()
                .in(() -> transaction.executeWithoutResult(
                        status -> assertThat(jdbc.sql("select count(*) from audit_entry where organisation_id = "
                                                + "current_organisation() and action = 'concern.sent' "
                                                + "and actor_id is null and object_id = :id")
                                        .param("id", concern.id().value())
                                        .query(Integer.class)
                                        .single())
                                .isEqualTo(1)));
    }

    @Test
    void noMemberOfTheRelationshipHearsTheConcernAboutIt() {
        Cared cared = aPairWithContacts();
        Person wanjiru = cared.made().other();
        cared.made().in(() -> contacts.appoint(wanjiru.id()));
        WebUser ines = signedIn(cared, cared.made().one());
        Answer refused = ines.post(
                ines.get("/concerns"),
                "/concerns",
                filled(cared, Map.of("readers", wanjiru.id().toString())));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("not in this relationship").contains(WORDS);
    }

    @Test
    void whatIsWrongStandsBesideItAndNothingTypedIsLost() {
        Cared cared = aPairWithContacts();
        WebUser ines = signedIn(cared, cared.made().one());
        Answer refused = ines.post(ines.get("/concerns"), "/concerns", Map.of("words", WORDS));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Choose what it is about");
        assertThat(refused.page().select("#words").text()).isEqualTo(WORDS);
        Answer empty = ines.post(ines.get("/concerns"), "/concerns", Map.of("about", "OTHER", "words", " "));
        assertThat(empty.page().select("#words-error").text()).contains("Write a sentence");
    }

    @Test
    void aDraftIsForItsWriterAloneAndBecomesTheConcern() {
        Cared cared = aPairWithContacts();
        WebUser ines = signedIn(cared, cared.made().one());
        ines.post(ines.get("/concerns"), "/concerns", filled(cared, Map.of("draft", "on")));
        Answer again = ines.get("/concerns");
        assertThat(again.page().select("#words").text()).isEqualTo(WORDS);
        assertThat(signedIn(cared, cared.njeri()).get("/care").text()).contains("Nothing has been raised");
        raise(cared, ines, Map.of());
        assertThat(ines.get("/concerns").page().select("#words").text()).isEmpty();
        cared.made()
                .in(() -> assertThat(concerns.listRaisedBy(cared.made().one().id()))
                        .hasSize(1));
    }

    @Test
    void theRelationshipRestsQuietlyUntilTheConcernIsOver() {
        Cared cared = aPairWithContacts();
        WebUser ines = signedIn(cared, cared.made().one());
        Concern concern = raise(cared, ines, Map.of("hold", "on"));
        awaitHold(cared, true);
        WebUser wanjiru = signedIn(cared, cared.made().other());
        assertThat(wanjiru.get(cared.made().path("")).text())
                .contains("Sessions are on hold for now")
                .doesNotContain("concern was");
        assertThat(wanjiru.post(wanjiru.get(cared.made().path("")), cared.made().path("/resumption"), Map.of())
                        .text())
                .contains("on hold");
        ines.submit(ines.get("/concerns/" + concern.id()), "/concerns/" + concern.id() + "/closing", Map.of());
        awaitHold(cared, false);
    }

    @Test
    void aHoldLastsUntilTheLastConcernThatWantsItIsOver() {
        Cared cared = aPairWithContacts();
        WebUser ines = signedIn(cared, cared.made().one());
        WebUser wanjiru = signedIn(cared, cared.made().other());
        Concern first = raise(cared, ines, Map.of("hold", "on"));
        Concern second = raise(cared, wanjiru, Map.of("hold", "on"));
        awaitHold(cared, true);
        ines.submit(ines.get("/concerns/" + first.id()), "/concerns/" + first.id() + "/closing", Map.of());
        awaitEnd(cared, first);
        assertThat(isHeld(cared)).isTrue();
        wanjiru.submit(wanjiru.get("/concerns/" + second.id()), "/concerns/" + second.id() + "/withdrawal", Map.of());
        awaitHold(cared, false);
    }

    @Test
    void nothingIsDoneBeforeThePersonAgrees() {
        Cared cared = aPairWithContacts();
        WebUser ines = signedIn(cared, cared.made().one());
        WebUser njeri = signedIn(cared, cared.njeri());
        Concern concern = raise(cared, ines, Map.of());
        String care = "/care/" + concern.id();
        Answer answered = njeri.submit(
                njeri.get(care),
                care + "/statements",
                Map.of("words", "Thank you for telling us.", "steps", "NEW_PEER"));
        assertThat(answered.text()).contains("not decided yet");
        cared.made().in(() -> assertThat(all.get(cared.made().id()).isOver()).isFalse());

        Answer mine = ines.get("/concerns/" + concern.id());
        assertThat(mine.text()).contains("Thank you for telling us.", "End this relationship and look for a new peer");
        ines.submit(mine, "/concerns/" + concern.id() + "/statements/2/choice", Map.of("steps", "NEW_PEER"));
        cared.made().in(() -> assertThat(all.get(cared.made().id()).isOver()).isTrue());
        assertThat(njeri.get(care).text()).contains("done");
    }

    @Test
    void whoOpenedItIsShownToWhoRaisedIt() {
        Cared cared = aPairWithContacts();
        WebUser ines = signedIn(cared, cared.made().one());
        Concern concern = raise(cared, ines, Map.of());
        assertThat(ines.get("/concerns/" + concern.id()).text()).contains("Njeri Maina Not yet");
        signedIn(cared, cared.njeri()).get("/care/" + concern.id());
        assertThat(ines.get("/concerns/" + concern.id()).text()).doesNotContain("Njeri Maina Not yet");
    }

    @Test
    void aDumpOfTheDatabaseHoldsNoWordOfItAndWithdrawingForgetsItForGood() {
        Cared cared = aPairWithContacts();
        WebUser ines = signedIn(cared, cared.made().one());
        String words = "Only for two people " + UUID.randomUUID();
        Concern concern = raise(cared, ines, Map.of("words", words));
        String reply = "And this as well " + UUID.randomUUID();
        ines.submit(
                ines.get("/concerns/" + concern.id()),
                "/concerns/" + concern.id() + "/statements",
                Map.of("words", reply));
        assertThat(dump.tablesWith(words)).isEmpty();
        assertThat(dump.tablesWith(reply)).isEmpty();
        assertThat(dump.tablesWith(concern.id().toString())).contains("public.concern");

        ines.submit(ines.get("/concerns/" + concern.id()), "/concerns/" + concern.id() + "/withdrawal", Map.of());
        assertThat(ines.get("/concerns/" + concern.id()).text())
                .contains("can’t be read by anybody")
                .doesNotContain(words);
        assertThat(signedIn(cared, cared.njeri()).get("/care/" + concern.id()).text())
                .contains("can’t be read by anybody");
        assertThat(dump.tablesWith(concern.id().toString())).doesNotContain("public.secret_key");
    }

    @Test
    void itsMailsSayNothingOfIt() throws Exception {
        Cared cared = aPairWithContacts();
        WebUser ines = signedIn(cared, cared.made().one());
        Concern concern = raise(cared, ines, Map.of());
        var raised = Mailbox.waitFor(cared.njeri().email().value(), "Somebody has chosen you to listen");
        assertThat(Mailbox.textOf(raised, "text/plain")).doesNotContain("Inês", "bidding");
        WebUser njeri = signedIn(cared, cared.njeri());
        njeri.submit(
                njeri.get("/care/" + concern.id()),
                "/care/" + concern.id() + "/statements",
                Map.of("words", "Thank you for saying no."));
        var answered =
                Mailbox.waitFor(cared.made().one().email().value(), "There is something new for you in Alongside");
        assertThat(Mailbox.textOf(answered, "text/plain"))
                .doesNotContain("Njeri", "Thank you for saying no", "oncern,");
    }

    @Test
    void contactsAreRemindedOnceBeforeTheDayIsOver() {
        Cared cared = aPairWithContacts();
        WebUser ines = signedIn(cared, cared.made().one());
        raise(cared, ines, Map.of());
        clock.advance(Duration.ofHours(19));
        cared.made().in(reminding::perform);
        cared.made().in(reminding::perform);
        Mailbox.waitFor(cared.njeri().email().value(), "Somebody is waiting for your answer");
        cared.made()
                .in(() -> assertThat(concerns.listUnanswered(clock.instant())).isEmpty());
    }

    @Test
    void twelveMonthsAfterItsEndNothingIsLeft() {
        Cared cared = aPairWithContacts();
        WebUser ines = signedIn(cared, cared.made().one());
        Concern concern = raise(cared, ines, Map.of());
        ines.submit(ines.get("/concerns/" + concern.id()), "/concerns/" + concern.id() + "/closing", Map.of());
        awaitEnd(cared, concern);
        clock.advance(Duration.ofDays(364));
        cared.made().in(forgetting::perform);
        cared.made().in(() -> assertThat(concerns.find(concern.id())).isPresent());
        clock.advance(Duration.ofDays(3));
        cared.made().in(forgetting::perform);
        cared.made().in(() -> assertThat(concerns.find(concern.id())).isEmpty());
        assertThat(dump.tablesWith(concern.id().toString())).doesNotContain("public.concern", "public.secret_key");
    }

    private boolean isHeld(Cared cared) {
        boolean[] held = new boolean[1];
        cared.made().in(() -> held[0] = all.get(cared.made().id()).isOnHold());
        return held[0];
    }

    private void awaitHold(Cared cared, boolean held) {
        await().atMost(20, SECONDS).until(() -> isHeld(cared) == held);
    }

    private void awaitEnd(Cared cared, Concern concern) {
        String subject = "A conversation has come to its end";
        Mailbox.waitFor(cared.njeri().email().value(), subject);
        assertThat(find(cared, concern.id().toString()).isOpen()).isFalse();
    }
}
