package app.alongside.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.alongside.identity.Accounts;
import app.alongside.identity.EmailAddress;
import app.alongside.identity.Organisation;
import app.alongside.platform.CurrentOrganisation;
import app.alongside.platform.PersonId;
import app.alongside.testing.AlongsideTest;
import app.alongside.testing.OrganisationFixtures;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AlongsideTest
class RegisteringPeopleTest {
    private static final EmailAddress INES = new EmailAddress("ines@kestrel.test");
    private static final EmailAddress RUI = new EmailAddress("rui@kestrel.test");

    @Autowired
    OrganisationFixtures organisations;

    @Autowired
    RegisteringPeople registering;

    @Autowired
    People people;

    @Autowired
    PeopleFixtures fixtures;

    @Autowired
    Accounts accounts;

    private Organisation organisation;

    @BeforeEach
    void open() {
        organisation = organisations.anOrganisation().organisation();
    }

    @Test
    void keepsEverythingThatIsStated() {
        CurrentOrganisation.run(organisation.id(), () -> {
            Person ines = registering.register(PersonDetails.of("Inês Carvalho", INES)
                    .externalId("NR-20418")
                    .title("Signalling engineer")
                    .level("Senior", 4)
                    .function("Engineering")
                    .department("Signalling")
                    .team("Interlockings")
                    .location("Lisbon")
                    .zone(ZoneId.of("Europe/Lisbon"))
                    .locale(Locale.forLanguageTag("pt-PT"))
                    .languages(List.of("Portuguese", "English"))
                    .started(LocalDate.of(2019, 3, 1))
                    .build());
            assertThat(people.get(ines.id())).isEqualTo(ines);
            assertThat(ines)
                    .extracting(Person::name, Person::level, Person::levelBand, Person::team, Person::active)
                    .containsExactly("Inês Carvalho", "Senior", 4, "Interlockings", true);
            assertThat(ines.languages()).containsExactly("Portuguese", "English");
            assertThat(ines.started()).isEqualTo(LocalDate.of(2019, 3, 1));
            assertThat(people.findByEmail(INES)).contains(ines);
            assertThat(people.mapByIds(
                            List.of(ines.id(), new PersonId(organisation.id().value()))))
                    .containsOnlyKeys(ines.id());
        });
    }

    @Test
    void updatesInsteadOfDoublingAndKeepsWhatIsNotStated() {
        CurrentOrganisation.run(organisation.id(), () -> {
            Person first = registering.register(PersonDetails.of("Ines", INES)
                    .title("Engineer")
                    .team("North")
                    .build());
            var again = registering.registerAll(List.of(
                    PersonDetails.of("Inês Carvalho", INES).title("Lead").build()));
            assertThat(again.ids()).containsExactly(first.id());
            assertThat(again.added()).isZero();
            assertThat(again.changed()).isOne();
            assertThat(people.get(first.id()))
                    .extracting(Person::name, Person::title, Person::team)
                    .containsExactly("Inês Carvalho", "Lead", "North");
            var unchanged = registering.registerAll(
                    List.of(PersonDetails.of("Inês Carvalho", INES).build()));
            assertThat(unchanged.changed()).isZero();
        });
    }

    @Test
    void knowsSomebodyByTheExternalIdWhenTheAddressHasChangedAndTheAccountFollows() {
        CurrentOrganisation.run(organisation.id(), () -> {
            Person ines = registering.register(
                    PersonDetails.of("Inês Carvalho", INES).externalId("7").build());
            var account = fixtures.anAccount(organisation, ines);
            registering.register(PersonDetails.of("Inês Carvalho Dias", new EmailAddress("dias@kestrel.test"))
                    .externalId("7")
                    .build());
            assertThat(accounts.find(account.id()))
                    .hasValueSatisfying(
                            moved -> assertThat(moved.email().value()).isEqualTo("dias@kestrel.test"))
                    .hasValueSatisfying(moved -> assertThat(moved.name()).isEqualTo("Inês Carvalho Dias"));
        });
    }

    @Test
    void theAdministratorWhoEntersTheDirectoryKeepsTheAccount() {
        var made = organisations.anOrganisation();
        CurrentOrganisation.run(made.organisation().id(), () -> {
            Person helena = registering.register(
                    PersonDetails.of("Helena Duarte", made.administrator().email())
                            .build());
            assertThat(accounts.find(made.administrator().id()))
                    .hasValueSatisfying(
                            account -> assertThat(account.personId()).isEqualTo(helena.id()));
        });
    }

    @Test
    void findsManagersAmongThoseRegisteredTogetherAndPassesOverUnknownOnesAndOneself() {
        CurrentOrganisation.run(organisation.id(), () -> {
            var registered = registering.registerAll(List.of(
                    PersonDetails.of("Inês", INES).manager(RUI).build(),
                    PersonDetails.of("Rui", RUI).manager(RUI).build(),
                    PersonDetails.of("Ama", new EmailAddress("ama@kestrel.test"))
                            .manager(new EmailAddress("nobody@kestrel.test"))
                            .build()));
            assertThat(registered.ids().stream().map(id -> people.get(id).managerId()))
                    .containsExactly(registered.ids().get(1), null, null);
        });
    }

    @Test
    void refusesTwoPeopleOfOneAddress() {
        CurrentOrganisation.run(
                organisation.id(),
                () -> assertThatThrownBy(() -> registering.registerAll(List.of(
                                PersonDetails.of("Inês", INES).build(),
                                PersonDetails.of("Another", INES).build())))
                        .hasMessageContaining("same address ines@kestrel.test"));
    }

    @Test
    void twoRegistrationsAtOnceMakeNobodyTwo() {
        List<PersonDetails> hundred = IntStream.range(0, 100)
                .mapToObj(i -> PersonDetails.of("Person " + i, new EmailAddress("p" + i + "@kestrel.test"))
                        .build())
                .toList();
        List<CompletableFuture<RegisteringPeople.Registered>> both = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> CurrentOrganisation.call(
                        organisation.id(), () -> registering.registerAll(i % 2 == 0 ? hundred : hundred.reversed()))))
                .toList();
        int added = both.stream().mapToInt(done -> done.join().added()).sum();
        assertThat(added).isEqualTo(100);
    }

    @Test
    void anotherOrganisationKnowsNobodyOfThisOne() {
        Person ines = CurrentOrganisation.call(
                organisation.id(),
                () -> registering.register(PersonDetails.of("Inês", INES).build()));
        Organisation other = organisations.anOrganisation().organisation();
        CurrentOrganisation.run(other.id(), () -> {
            assertThat(people.find(ines.id())).isEmpty();
            assertThat(people.findByEmail(INES)).isEmpty();
            assertThat(registering
                            .register(PersonDetails.of("Inês", INES).build())
                            .id())
                    .isNotEqualTo(ines.id());
        });
    }
}
