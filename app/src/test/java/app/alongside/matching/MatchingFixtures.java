package app.alongside.matching;

import app.alongside.calendar.Availabilities;
import app.alongside.calendar.WeeklyAvailability;
import app.alongside.identity.Organisation;
import app.alongside.matching.policy.Policies;
import app.alongside.matching.policy.PolicySettings;
import app.alongside.matching.runs.MatchRuns;
import app.alongside.people.PeopleFixtures;
import app.alongside.people.Person;
import app.alongside.people.Profiles;
import app.alongside.platform.CurrentOrganisation;
import app.alongside.programmes.DesigningProgrammes;
import app.alongside.programmes.Format;
import app.alongside.programmes.JoiningProgrammes;
import app.alongside.programmes.Programme;
import app.alongside.programmes.ProgrammeFixtures;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** People ready to be matched, runs and proposals for tests. */
@TestComponent
public class MatchingFixtures {
    private static final List<String> GIVEN = List.of("Ama", "Bo", "Chidi", "Dora", "Emre", "Fay", "Gita", "Hugo");
    private static final List<String> FAMILY =
            List.of("Mensah", "Larsen", "Okafor", "Keller", "Yilmaz", "Brown", "Rao");

    private static final List<String> SKILLS = List.of("Spreadsheets", "Negotiation", "Data analysis", "Coaching");

    private final PeopleFixtures people;
    private final ProgrammeFixtures programmes;
    private final Parts parts;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    MatchingFixtures(
            PeopleFixtures people,
            ProgrammeFixtures programmes,
            Parts parts,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Clock clock) {
        this.people = people;
        this.programmes = programmes;
        this.parts = parts;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The parts of the application that fixtures drive. */
    @TestComponent
    record Parts(
            JoiningProgrammes joining,
            Profiles profiles,
            Availabilities availabilities,
            RunningMatches running,
            PublishingMatches publishing,
            Proposals proposals,
            MatchRuns runs,
            Policies policies,
            DesigningProgrammes designing) {}

    /** Lets a person join, agree and finish the questionnaire, taking this many partners. */
    public Person ready(Organisation organisation, Programme programme, Person person, int partners) {
        programmes.join(organisation, programme, person.id());
        CurrentOrganisation.run(organisation.id(), () -> {
            parts.profiles().saveCapacity(person.id(), partners, 20);
            parts.availabilities()
                    .save(person.id(), WeeklyAvailability.parse("Mon 09:00-12:00;Wed 13:00-16:00", person.zone()));
            parts.joining().finishQuestionnaire(programme.id(), person.id());
        });
        return person;
    }

    /** A number of people of different teams, each of whom could learn from many others. */
    public List<Person> aPool(Organisation organisation, Programme programme, int size) {
        return IntStream.range(0, size)
                .mapToObj(number -> somebodyReady(organisation, programme, number))
                .toList();
    }

    /** The person of that number in a pool; takes one partner. */
    public Person somebodyReady(Organisation organisation, Programme programme, int number) {
        String name = GIVEN.get(number % GIVEN.size()) + " " + FAMILY.get(number % FAMILY.size()) + " " + number;
        Person person = people.aPerson(
                organisation, name, details -> details.team("Team " + number).department("Department " + number % 3));
        people.offers(organisation, person, skill(number), skill(number + 1));
        people.wants(organisation, person, skill(number + 2), skill(number + 3));
        return ready(organisation, programme, person, 1);
    }

    /** Ama, Bo and Chidi: each offers only what the next wants, so that no two make a pair and all three make a ring. */
    public List<Person> aRing(Organisation organisation, Programme programme) {
        return List.of(
                oneOfARing(organisation, programme, "Ama Mensah", new Place(0, 3)),
                oneOfARing(organisation, programme, "Bo Larsen", new Place(1, 3)),
                oneOfARing(organisation, programme, "Chidi Okafor", new Place(2, 3)));
    }

    /** The same with Dora as the fourth. */
    public List<Person> aRingOfFour(Organisation organisation, Programme programme) {
        return List.of(
                oneOfARing(organisation, programme, "Ama Mensah", new Place(0, 4)),
                oneOfARing(organisation, programme, "Bo Larsen", new Place(1, 4)),
                oneOfARing(organisation, programme, "Chidi Okafor", new Place(2, 4)),
                oneOfARing(organisation, programme, "Dora Keller", new Place(3, 4)));
    }

    /** Lets the programme be for circles of so many people, of whom two may be of one department. */
    public Programme forCircles(Organisation organisation, Programme programme, int fewest, int most) {
        return CurrentOrganisation.call(organisation.id(), () -> {
            parts.designing().change(programme.id(), new Format(Format.Kind.CIRCLES, fewest, most, 2));
            return programmes.publish(programme.id());
        });
    }

    /** Where somebody stands in a ring of so many. */
    public record Place(int number, int of) {}

    /** Somebody who offers the skill of their place, wants the one before, and takes one partner. */
    public Person oneOfARing(Organisation organisation, Programme programme, String name, Place place) {
        Person person = people.aPerson(organisation, name, details -> details.team("Team " + place.number()));
        people.offers(organisation, person, skill(place.number()));
        people.wants(organisation, person, skill((place.number() + place.of() - 1) % place.of()));
        return ready(organisation, programme, person, 1);
    }

    private static String skill(int number) {
        return SKILLS.get(number % SKILLS.size());
    }

    /** Runs the programme's policy, and waits for the result. */
    public MatchRunId run(Organisation organisation, Programme programme) {
        return CurrentOrganisation.call(organisation.id(), () -> parts.running().runNow(programme.id()));
    }

    /** Runs the programme's policy and publishes what came of it; answers the proposals. */
    public List<Proposal> propose(Organisation organisation, Programme programme, List<Person> pool) {
        MatchRunId run = run(organisation, programme);
        return CurrentOrganisation.call(organisation.id(), () -> {
            parts.publishing().publish(run);
            return pool.stream()
                    .flatMap(person -> parts.proposals().listWaitingFor(person.id()).stream())
                    .distinct()
                    .toList();
        });
    }

    /** The first of these people for whose answer a proposal waits. */
    public Person whoWaits(Organisation organisation, List<Person> pool) {
        return CurrentOrganisation.call(
                organisation.id(),
                () -> pool.stream()
                        .filter(person ->
                                !parts.proposals().listWaitingFor(person.id()).isEmpty())
                        .findFirst()
                        .orElseThrow());
    }

    /** Proposes two people to each other whether they have a place or not: more than publishing would ever allow. */
    public ProposalId proposeAnyway(Organisation organisation, Programme programme, Person one, Person other) {
        Duo people = Duo.of(one.id(), other.id());
        ProposalId id = new ProposalId(UUID.randomUUID());
        MatchRunId run = new MatchRunId(UUID.randomUUID());
        CurrentOrganisation.run(
                organisation.id(),
                () -> transaction.executeWithoutResult(status -> {
                    parts.policies().takeTurns(programme.id());
                    parts.runs().add(run, programme.id(), PolicySettings.defaults());
                    jdbc.sql("""
                            insert into proposal (organisation_id, id, programme_id, run_id, first_person_id,
                                                  second_person_id, explanation, proposed_at, expires_at, status)
                            values (current_organisation(), :id, :programme, :run, :first, :second, :why::jsonb, :now,
                                    :expires, 'OPEN')
                            """)
                            .param("id", id.value())
                            .param("programme", programme.id().value())
                            .param("run", run.value())
                            .param("first", people.first().value())
                            .param("second", people.second().value())
                            .param("why", NOTHING_KNOWN)
                            .param("now", Timestamp.from(clock.instant()))
                            .param("expires", Timestamp.from(clock.instant().plus(Duration.ofDays(7))))
                            .update();
                }));
        return id;
    }

    private static final String NOTHING_KNOWN = """
            {"value": 50, "first": 50, "second": 50, "parts": [], "firstLearns": [], "secondLearns": [],
             "common": {"goals": [], "interests": [], "challenges": [], "languages": [], "hours": null},
             "contrasts": [], "firstSieve": null, "secondSieve": null}
            """;
}
