package app.alongside.people.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.alongside.identity.EmailAddress;
import app.alongside.people.People;
import app.alongside.people.PeopleFixtures;
import app.alongside.people.Person;
import app.alongside.people.PersonDetails;
import app.alongside.people.Profile;
import app.alongside.people.Profiles;
import app.alongside.people.RegisteringPeople;
import app.alongside.people.Skills;
import app.alongside.people.imports.PeopleImport.Status;
import app.alongside.platform.CurrentOrganisation;
import app.alongside.testing.AlongsideTest;
import app.alongside.testing.OrganisationFixtures;
import app.alongside.testing.WebUser;
import app.alongside.testing.WebUser.Answer;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@AlongsideTest
class ImportingPeopleTest {
    private static final String LIST = "/coordinate/people/imports";

    @LocalServerPort
    int port;

    @Autowired
    OrganisationFixtures organisations;

    @Autowired
    PeopleFixtures fixtures;

    @Autowired
    People people;

    @Autowired
    Profiles profiles;

    @Autowired
    Skills skills;

    @Autowired
    PeopleImports imports;

    @Autowired
    ImportingRows rows;

    @Autowired
    ReadingFiles reading;

    @Autowired
    RunningImports running;

    @Autowired
    RegisteringPeople registering;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private OrganisationFixtures.Made made;
    private WebUser helena;

    @BeforeEach
    void signIn() {
        made = organisations.anOrganisation();
        helena = new WebUser(port);
        organisations.signIn(helena, made.organisation(), made.administrator().email());
    }

    @Test
    void goodRowsBecomePeopleAndTheOthersComeBackWithTheirReasons() {
        Answer checked = check("""
                Full Name;Work Email;Start Date;Time zone;Line manager
                Ama Mensah;ama@kestrel.test;2019-03-01;Africa/Accra;rui@kestrel.test
                Rui Pestana;rui@kestrel.test;31/02/2020;Europe/Lisbon;
                ;nameless@kestrel.test;;;
                Ana Rao;not an address;;;
                Bea Lopes;bea@kestrel.test;;Middle Earth;nobody@kestrel.test
                Ama Again;AMA@kestrel.test;;;
                Kwame Boateng;kwame@kestrel.test;;;kwame@kestrel.test
                Ama Mensah;ama@kestrel.test;2019-03-01;Africa/Accra;rui@kestrel.test
                Zoë Ost;zoe@kestrel.test;;;
                """);
        assertThat(checked.text())
                .contains(
                        "“31/02/2020” isn’t a date",
                        "This row has no name",
                        "The address “not an address” has a space",
                        "“Middle Earth” isn’t a time zone",
                        "“ama@kestrel.test” is also the address on row 2",
                        "Listed as their own manager",
                        "Import 2 people",
                        "Imported without their manager: “rui@kestrel.test” is on row 3");
        Answer done = run(checked);
        assertThat(done.text()).contains("2 people added");
        in(() -> {
            assertThat(people.findByEmail(new EmailAddress("zoe@kestrel.test"))).isPresent();
            assertThat(people.findByEmail(new EmailAddress("ama@kestrel.test")))
                    .hasValueSatisfying(ama -> assertThat(ama.managerId()).isNull());
        });
        String mend = helena.get(done.path() + "/rows-to-mend.csv").text();
        assertThat(mend).contains("errors", "Rui Pestana", "isn’t a date");
    }

    @Test
    void aMendedFileCanBeImportedAsItIs() {
        Answer checked = check("name,email,title\nAma,bad,=1+1\nRui,rui@kestrel.test,x\n");
        String mended = helena.get(checked.path() + "/rows-to-mend.csv")
                .page()
                .wholeText()
                .replace("bad", "ama@kestrel.test");
        assertThat(mended).contains("'=1+1");
        assertThat(run(check(mended)).path()).startsWith(LIST);
        in(() -> assertThat(people.findByEmail(new EmailAddress("ama@kestrel.test")))
                .hasValueSatisfying(ama -> assertThat(ama.title()).isEqualTo("=1+1")));
    }

    @Test
    void importingAgainUpdatesInsteadOfDoubling() {
        run(check("name,email,team\nAma Mensah,ama@kestrel.test,North\nRui,rui@kestrel.test,South\n"));
        Answer checked = check("team,email,name\nEast,ama@kestrel.test,Ama Mensah\nSouth,rui@kestrel.test,Rui\n");
        assertThat(checked.text()).contains("2 already here, will be updated");
        Answer done = run(checked);
        assertThat(done.text()).contains("1 people changed", "0 people added");
        in(() -> assertThat(people.findByEmail(new EmailAddress("ama@kestrel.test")))
                .hasValueSatisfying(ama -> assertThat(ama.team()).isEqualTo("East")));
        assertThat(countPeople()).isEqualTo(2);
    }

    @Test
    void whatTheFileLeavesEmptyIsClearedWhereItsColumnIsImported() {
        run(
                check(
                        "name,email,started,manager\nRui,rui@kestrel.test,,\nAma,ama@kestrel.test,2019-03-01,rui@kestrel.test\n"));
        run(check("name,email\nAma,ama@kestrel.test\n"));
        in(() -> assertThat(people.findByEmail(new EmailAddress("ama@kestrel.test")))
                .hasValueSatisfying(ama -> {
                    assertThat(ama.started()).isEqualTo(LocalDate.of(2019, 3, 1));
                    assertThat(ama.managerId()).isNotNull();
                }));
        assertThat(run(check("name,email,started,manager\nAma,ama@kestrel.test,,\n"))
                        .text())
                .contains("1 people changed");
        in(() -> assertThat(people.findByEmail(new EmailAddress("ama@kestrel.test")))
                .hasValueSatisfying(ama -> {
                    assertThat(ama.started()).isNull();
                    assertThat(ama.managerId()).isNull();
                }));
    }

    @Test
    void anUnknownWordForAGradeIsAskedOnceAndRemembered() {
        String file = "name,email,grade\nAma,ama@kestrel.test,Wizard\nRui,rui@kestrel.test,Senior\n"
                + "Bea,bea@kestrel.test,wizard\nKai,kai@kestrel.test,Blue\n";
        Answer columns = upload(file);
        Answer asked = helena.submit(columns, columns.path() + "/columns", Map.of());
        assertThat(asked.page().select("select[name^=band-]")).hasSize(2);
        assertThat(asked.text())
                .contains("What your grades mean", "Wizard", "Blue")
                .doesNotContain("Senior is");
        helena.submit(asked, columns.path() + "/grades", Map.of("band-1", "7"));
        waitFor(idOf(columns), Status.CHECKED);
        run(helena.get(columns.path()));
        in(() -> assertThat(people.findByEmail(new EmailAddress("bea@kestrel.test")))
                .hasValueSatisfying(bea -> assertThat(bea.levelBand()).isEqualTo(7)));
        assertThat(check(file).text()).contains("4 already here");
    }

    @Test
    void ourOwnFormatFillsProfilesButNeverOverwritesWhatSomebodySaidThemselves() {
        String file = """
                id,name,email,manager_id,offers,wants,interests,capacity,hours_per_month,prefers,style
                7,Ama Mensah,ama@kestrel.test,8,Golang:5;Bell ringing,Python:1>4,Chess;Rail,3,6,different,plan:4
                8,Rui Pestana,rui@kestrel.test,,Python,,,,,,
                """;
        run(check(file));
        in(() -> {
            Person ama =
                    people.findByEmail(new EmailAddress("ama@kestrel.test")).orElseThrow();
            Person rui =
                    people.findByEmail(new EmailAddress("rui@kestrel.test")).orElseThrow();
            assertThat(ama.managerId()).isEqualTo(rui.id());
            Profile profile = profiles.get(ama.id());
            assertThat(profile.offers().stream()
                            .map(offer -> skills.get(offer.skill()).name() + offer.level()))
                    .containsExactly("Go programming5", "Bell ringing4");
            assertThat(profile.wants())
                    .singleElement()
                    .extracting(want -> want.target())
                    .isEqualTo(4);
            assertThat(profile.partners()).isEqualTo(3);
            assertThat(profile.interests()).containsExactly("Chess", "Rail");
            profiles.saveInterests(ama.id(), List.of("Bridges"));
        });
        run(check(file.replace("Chess", "Cheese")));
        in(() -> {
            Person ama =
                    people.findByEmail(new EmailAddress("ama@kestrel.test")).orElseThrow();
            assertThat(profiles.get(ama.id()).interests()).containsExactly("Bridges");
        });
    }

    @Test
    void aJobThatWasKilledGoesOnWhereItStopped() {
        String file = IntStream.range(0, 4_500)
                .mapToObj(i -> "Person " + i + ",p" + i + "@kestrel.test,p" + (i / 10) + "@kestrel.test")
                .collect(Collectors.joining("\n", "name,email,manager\n", "\n"));
        UUID id = idOf(check(file.replace("Person 0,p0@kestrel.test,p0@kestrel.test", "Person 0,p0@kestrel.test,")));
        in(() -> transaction.executeWithoutResult(status -> {
            imports.move(id, Status.CHECKED, Status.IMPORTING);
            PeopleImport the = imports.get(id);
            rows.importAll(the, reading.check(the, Progress.UNTOLD).good().subList(0, 2_000), 2_000, 4_500);
        }));
        assertThat(countPeople()).isEqualTo(2_000);

        in(() -> running.perform(new ImportTask(made.organisation().id(), id)));
        in(() -> running.perform(new ImportTask(made.organisation().id(), id)));
        assertThat(countPeople()).isEqualTo(4_500);
        in(() -> {
            PeopleImport done = imports.get(id);
            assertThat(done.status()).isEqualTo(Status.DONE);
            assertThat(done.counts().added()).isEqualTo(4_500);
            Person last =
                    people.findByEmail(new EmailAddress("p4499@kestrel.test")).orElseThrow();
            assertThat(last.managerId())
                    .isEqualTo(people.findByEmail(new EmailAddress("p449@kestrel.test"))
                            .orElseThrow()
                            .id());
        });
    }

    @Test
    void twoImportsOfTheSamePeopleAtOnceMakeNobodyTwo() {
        String file = IntStream.range(0, 500)
                .mapToObj(i -> "Person " + i + ",p" + i + "@kestrel.test")
                .collect(Collectors.joining("\n", "name,email\n", "\n"));
        Answer one = check(file);
        Answer other = check(file + "One more,more@kestrel.test\n");
        helena.submit(one, one.path() + "/run", Map.of());
        helena.submit(other, other.path() + "/run", Map.of());
        waitFor(idOf(one), Status.DONE);
        waitFor(idOf(other), Status.DONE);
        assertThat(countPeople()).isEqualTo(501);
    }

    @Test
    void anAddressThatBecameSomebodyElsesIsLeftOutAndSaid() {
        in(() -> registering.register(PersonDetails.of("Ama", new EmailAddress("ama@kestrel.test"))
                .externalId("7")
                .build()));
        Answer checked = check("id,name,email\n7,Ama,rui@kestrel.test\n9,Bea,bea@kestrel.test\n");
        in(() -> registering.register(
                PersonDetails.of("Rui", new EmailAddress("rui@kestrel.test")).build()));
        assertThat(run(checked).text()).contains("became somebody else’s address");
        assertThat(countPeople()).isEqualTo(3);
    }

    @Test
    void whatIsNoSheetIsRefusedWithAReason() {
        assertThat(upload("").text()).contains("This file is empty");
        assertThat(upload("PK\u0003\u0004workbook").text()).contains("save it as CSV");
        assertThat(upload("just a sentence").text()).contains("only one column");
        assertThat(upload("%PDF-1.4 a,b").status()).isEqualTo(422);
    }

    @Test
    void aFileThatIsTooLargeIsRefusedBesideItsField() {
        Answer refused = helena.send(HttpRequest.newBuilder(helena.resolve(LIST))
                .header("Content-Type", "multipart/form-data; boundary=edge")
                .POST(BodyPublishers.ofByteArray(new byte[82 * 1024 * 1024])));
        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.page().select("#file-error").text()).contains("larger than 80 MB");
    }

    @Test
    void columnsCanBeChangedAndMustNameAddressAndName() {
        Answer columns = upload("Wer,Wohin\nAma,ama@kestrel.test\n");
        Answer refused = helena.submit(columns, columns.path() + "/columns", Map.of());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Say which column holds the name");
        helena.submit(refused, columns.path() + "/columns", Map.of("column-0", "NAME"));
        waitFor(idOf(columns), Status.CHECKED);
        assertThat(run(helena.get(columns.path())).text()).contains("1 people added");
    }

    @Test
    void onlyCoordinatorsImportAndOnlyTheirOwnOrganisationsFiles() {
        String path = check("name,email\nAma,ama@kestrel.test\n").path();
        var other = organisations.anOrganisation();
        WebUser foreigner = new WebUser(port);
        organisations.signIn(
                foreigner, other.organisation(), other.administrator().email());
        for (String address : List.of(path, path + "/progress", path + "/rows-to-mend.csv")) {
            assertThat(foreigner.get(address).status()).as(address).isEqualTo(404);
        }
        WebUser participant = new WebUser(port);
        fixtures.signIn(participant, made.organisation(), fixtures.aPerson(made.organisation(), "Pat Lee"));
        assertThat(participant.get(LIST).status()).isEqualTo(403);
    }

    private Answer check(String file) {
        Answer columns = upload(file);
        assertThat(helena.submit(columns, columns.path() + "/columns", Map.of()).status())
                .isEqualTo(200);
        waitFor(idOf(columns), Status.CHECKED);
        return helena.get(columns.path());
    }

    private Answer run(Answer checked) {
        helena.submit(checked, checked.path() + "/run", Map.of());
        waitFor(idOf(checked), Status.DONE);
        return helena.get(checked.path());
    }

    private Answer upload(String file) {
        return helena.upload(helena.get(LIST), LIST, file);
    }

    private void waitFor(UUID id, Status status) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> CurrentOrganisation.call(
                        made.organisation().id(), () -> imports.get(id).status() == status));
    }

    private static UUID idOf(Answer answer) {
        return UUID.fromString(answer.path().replaceFirst(".*/", ""));
    }

    private long countPeople() {
        return CurrentOrganisation.call(
                made.organisation().id(),
                () -> transaction.<Long>execute(status -> jdbc.sql("select count(*) from person")
                        .query(Long.class)
                        .single()));
    }

    private void in(Runnable work) {
        CurrentOrganisation.run(made.organisation().id(), work);
    }
}
