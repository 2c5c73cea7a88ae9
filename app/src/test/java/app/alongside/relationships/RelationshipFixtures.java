package app.alongside.relationships;

import app.alongside.identity.EmailAddress;
import app.alongside.identity.Organisation;
import app.alongside.matching.ProposalId;
import app.alongside.people.PeopleFixtures;
import app.alongside.people.Person;
import app.alongside.platform.CurrentOrganisation;
import app.alongside.platform.PersonId;
import app.alongside.programmes.Programme;
import app.alongside.programmes.ProgrammeFixtures;
import app.alongside.relationships.agreement.Agreements;
import app.alongside.relationships.agreement.SigningAgreements;
import app.alongside.testing.OrganisationFixtures;
import app.alongside.testing.WebUser;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;

/** Relationships for tests: {@code relationships.aPair()}. */
@TestComponent
public class RelationshipFixtures {
    private final OrganisationFixtures organisations;
    private final PeopleFixtures people;
    private final ProgrammeFixtures programmes;
    private final StartingRelationships starting;
    private final Agreements agreements;
    private final SigningAgreements signing;

    RelationshipFixtures(
            OrganisationFixtures organisations,
            PeopleFixtures people,
            ProgrammeFixtures programmes,
            StartingRelationships starting,
            Agreements agreements,
            SigningAgreements signing) {
        this.organisations = organisations;
        this.people = people;
        this.programmes = programmes;
        this.starting = starting;
        this.agreements = agreements;
        this.signing = signing;
    }

    /** A relationship and what it lies in. */
    public record Made(
            Organisation organisation, Programme programme, Relationship relationship, List<Person> members) {
        public RelationshipId id() {
            return relationship.id();
        }

        public Person one() {
            return members.get(0);
        }

        public Person other() {
            return members.get(1);
        }

        public String path(String below) {
            return relationship.path(below);
        }

        /** The address of the organisation's administrator, who coordinates. */
        public EmailAddress coordinator() {
            return new EmailAddress("helena@" + organisation.slug() + ".test");
        }

        /** Runs {@code work} in the name of the relationship's organisation. */
        public void in(Runnable work) {
            CurrentOrganisation.run(organisation.id(), work);
        }
    }

    /** Inês in Lisbon and Wanjiru in Nairobi, in an organisation of their own; nothing is signed yet. */
    public Made aPair() {
        Organisation organisation = organisations.anOrganisation().organisation();
        return start(organisation, programmes.aPublishedProgramme(organisation), inesAndWanjiru(organisation));
    }

    /** A pair whose members have both signed. */
    public Made aPairThatAgreed() {
        Made made = aPair();
        made.in(() -> made.members().forEach(member -> sign(made, member.id())));
        return made;
    }

    /** A circle of four. */
    public Made aCircle() {
        Organisation organisation = organisations.anOrganisation().organisation();
        List<Person> members = Stream.concat(
                        inesAndWanjiru(organisation).stream(),
                        Stream.of("Rafael Nogueira", "Sunil Deshpande").map(name -> people.aPerson(organisation, name)))
                .toList();
        return start(organisation, programmes.aPublishedProgramme(organisation), members);
    }

    /** Starts the relationship of a new proposal between these people. */
    public Made start(Organisation organisation, Programme programme, List<Person> members) {
        List<PersonId> ids = members.stream().map(Person::id).toList();
        Relationship relationship = CurrentOrganisation.call(
                organisation.id(), () -> starting.start(programme.id(), new ProposalId(UUID.randomUUID()), ids));
        return new Made(organisation, programme, relationship, members);
    }

    /** A user who is signed in as {@code person}. */
    public WebUser signedIn(int port, Made made, Person person) {
        WebUser user = new WebUser(port);
        people.signIn(user, made.organisation(), person);
        return user;
    }

    private void sign(Made made, PersonId member) {
        signing.sign(made.id(), member, agreements.get(made.id()).version());
    }

    private List<Person> inesAndWanjiru(Organisation organisation) {
        return List.of(
                people.aPerson(
                        organisation,
                        "Inês Carvalho",
                        details -> details.title("Signalling engineer").location("Lisbon")),
                people.aPerson(
                        organisation,
                        "Wanjiru Kamau",
                        details -> details.title("Systems assurance engineer")
                                .location("Nairobi")
                                .zone(ZoneId.of("Africa/Nairobi"))));
    }
}
