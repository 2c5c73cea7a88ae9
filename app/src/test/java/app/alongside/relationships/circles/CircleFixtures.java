package app.alongside.relationships.circles;

import app.alongside.identity.Organisation;
import app.alongside.people.PeopleFixtures;
import app.alongside.people.Person;
import app.alongside.platform.CurrentOrganisation;
import app.alongside.programmes.Programme;
import app.alongside.programmes.ProgrammeFixtures;
import app.alongside.relationships.RelationshipFixtures.Made;
import app.alongside.relationships.Relationships;
import app.alongside.relationships.circles.Plan.Cadence;
import app.alongside.testing.OrganisationFixtures;
import app.alongside.testing.WebUser;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;

/** Circles for tests: {@code circles.anOpenCircle(6)}, {@code circles.aRunningCircle()}. */
@TestComponent
public class CircleFixtures {
    private static final List<String> NAMES = List.of(
            "Siobhán Doyle",
            "Wanjiru Kamau",
            "Inês Carvalho",
            "Sunil Deshpande",
            "Luísa Barbosa",
            "Oluwaseun Adeyemi",
            "Rafael Nogueira",
            "Mei Tanaka",
            "Jonas Weber");

    private final OrganisationFixtures organisations;
    private final PeopleFixtures people;
    private final ProgrammeFixtures programmes;
    private final ProposingCircles proposing;
    private final JoiningCircles joining;
    private final BeginningCircles beginning;
    private final Relationships relationships;

    CircleFixtures(
            OrganisationFixtures organisations,
            PeopleFixtures people,
            ProgrammeFixtures programmes,
            ProposingCircles proposing,
            JoiningCircles joining,
            BeginningCircles beginning,
            Relationships relationships) {
        this.organisations = organisations;
        this.people = people;
        this.programmes = programmes;
        this.proposing = proposing;
        this.joining = joining;
        this.beginning = beginning;
        this.relationships = relationships;
    }

    /** A programme with people who take part in it; nobody has proposed anything yet. */
    public record Cast(Organisation organisation, Programme programme, List<Person> people) {
        public Person one() {
            return people.getFirst();
        }

        public String decisions() {
            return "/coordinate/programmes/" + programme.id() + "/circles";
        }
    }

    /** So many people in a programme of an organisation of their own; the second lives in Nairobi. */
    public Cast aCast(int size) {
        Organisation organisation = organisations.anOrganisation().organisation();
        Programme programme = programmes.aPublishedProgramme(organisation);
        List<Person> cast = new ArrayList<>();
        for (String name : NAMES.subList(0, size)) {
            ZoneId zone = ZoneId.of(name.startsWith("Wanjiru") ? "Africa/Nairobi" : "Europe/Lisbon");
            Person person = people.aPerson(
                    organisation,
                    name,
                    details -> details.zone(zone).location(zone.getId().endsWith("Nairobi") ? "Nairobi" : "Lisbon"));
            programmes.join(organisation, programme, person.id());
            cast.add(person);
        }
        return new Cast(organisation, programme, cast);
    }

    /** A circle that the first of the cast proposes, with so many places. */
    public Circle propose(Cast cast, int size) {
        Plan plan = new Plan(
                "Safety cases, honestly",
                "We bring real work in progress and find the gaps together.",
                Cadence.MONTHLY,
                "Wednesdays after lunch",
                size);
        return CurrentOrganisation.call(
                cast.organisation().id(),
                () -> proposing.propose(cast.programme().id(), cast.one().id(), plan, "Hazard logs people read"));
    }

    public JoiningCircles.Outcome join(Cast cast, Circle circle, Person person) {
        return CurrentOrganisation.call(
                cast.organisation().id(),
                () -> joining.join(circle.id(), person.id(), "Questions of " + person.name()));
    }

    /** A circle of so many people that has begun. */
    public Made aRunningCircle(int members) {
        return aRunningCircle(aCast(members));
    }

    /** A circle of the whole cast that has begun. */
    public Made aRunningCircle(Cast cast) {
        Circle circle = propose(cast, Plan.MOST);
        cast.people().stream().skip(1).forEach(person -> join(cast, circle, person));
        return CurrentOrganisation.call(cast.organisation().id(), () -> {
            beginning.begin(circle.id(), cast.one().id());
            return new Made(
                    cast.organisation(),
                    cast.programme(),
                    relationships.get(circle.id().relationship()),
                    cast.people());
        });
    }

    /** A colleague who takes part in no programme. */
    public Person anOutsider(Cast cast) {
        return people.aPerson(cast.organisation(), "Tom Reed");
    }

    public WebUser signedIn(int port, Cast cast, Person person) {
        WebUser user = new WebUser(port);
        people.signIn(user, cast.organisation(), person);
        return user;
    }
}
