package app.alongside.people;

import app.alongside.identity.Account;
import app.alongside.identity.EmailAddress;
import app.alongside.identity.Organisation;
import app.alongside.identity.SigningIn;
import app.alongside.platform.CurrentOrganisation;
import app.alongside.platform.PersonId;
import app.alongside.testing.OrganisationFixtures;
import app.alongside.testing.WebUser;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;

/** People for tests: {@code people.aPerson(org, "Ama Mensah")}. */
@TestComponent
public class PeopleFixtures {
    private final RegisteringPeople registering;
    private final Profiles profiles;
    private final Skills skills;
    private final SigningIn signingIn;
    private final OrganisationFixtures organisations;
    private final TransactionTemplate transaction;

    PeopleFixtures(
            RegisteringPeople registering,
            Profiles profiles,
            Skills skills,
            SigningIn signingIn,
            OrganisationFixtures organisations,
            TransactionTemplate transaction) {
        this.registering = registering;
        this.profiles = profiles;
        this.skills = skills;
        this.signingIn = signingIn;
        this.organisations = organisations;
        this.transaction = transaction;
    }

    /** A person in Lisbon whose address is made of the name. */
    public Person aPerson(Organisation organisation, String name) {
        return aPerson(organisation, name, details -> details);
    }

    /** A person of whom more is stated. */
    public Person aPerson(Organisation organisation, String name, UnaryOperator<PersonDetails.Builder> stating) {
        PersonDetails.Builder details = PersonDetails.of(name, addressOf(organisation, name))
                .zone(ZoneId.of("Europe/Lisbon"))
                .languages(List.of("English"));
        return CurrentOrganisation.call(
                organisation.id(),
                () -> registering.register(stating.apply(details).build()));
    }

    /** Lets the person offer skills of the starter taxonomy, at the level Confident. */
    public void offers(Organisation organisation, Person person, String... names) {
        in(
                organisation,
                () -> profiles.saveOffers(
                        person.id(),
                        Stream.of(names).map(name -> new Offer(skill(name), 4)).toList()));
    }

    /** Lets the person want skills of the starter taxonomy, from Curious to Practising. */
    public void wants(Organisation organisation, Person person, String... names) {
        in(
                organisation,
                () -> profiles.saveWants(
                        person.id(),
                        Stream.of(names)
                                .map(name -> new Want(skill(name), 1, 3))
                                .toList()));
    }

    /** The person's account, opened when there is none yet, with {@link OrganisationFixtures#PASSWORD}. */
    public Account anAccount(Organisation organisation, Person person) {
        return CurrentOrganisation.call(
                organisation.id(),
                () -> Objects.requireNonNull(transaction.execute(status -> {
                    Account account =
                            signingIn.findOrOpenAccount(person.email()).orElseThrow();
                    if (account.passwordHash() == null) {
                        signingIn.setPassword(account, OrganisationFixtures.PASSWORD);
                    }
                    return account;
                })));
    }

    /** Signs {@code user} in as the person, through the sign-in page. */
    public WebUser.Answer signIn(WebUser user, Organisation organisation, Person person) {
        anAccount(organisation, person);
        return organisations.signIn(user, organisation, person.email());
    }

    /** The id of the skill with this name, in the current organisation. */
    public SkillId skill(String name) {
        return skills.findByName(name).orElseThrow().id();
    }

    /** The ids of people. */
    public static List<PersonId> idsOf(Person... people) {
        return Stream.of(people).map(Person::id).toList();
    }

    private void in(Organisation organisation, Runnable work) {
        CurrentOrganisation.run(organisation.id(), () -> transaction.executeWithoutResult(status -> work.run()));
    }

    private static EmailAddress addressOf(Organisation organisation, String name) {
        String local = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", ".");
        return new EmailAddress(local + "@" + organisation.slug() + ".test");
    }
}
