package app.alongside.matching;

import app.alongside.calendar.WeeklyAvailability;
import app.alongside.identity.Organisation;
import app.alongside.matching.runs.MatchRun;
import app.alongside.matching.runs.RunOutcome;
import app.alongside.people.Person;
import app.alongside.people.PersonDetails;
import app.alongside.platform.CurrentOrganisation;
import app.alongside.platform.PersonId;
import app.alongside.programmes.Format;
import app.alongside.programmes.Programme;
import app.alongside.programmes.ProgrammeId;
import app.alongside.testing.AtOnce;
import app.alongside.testing.OrganisationFixtures;
import app.alongside.testing.WebUser;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A programme, the people who take part in it, and what its coordinator and they do. */
public final class MatchingScene {
    private static final List<String> GIVEN = List.of("Ama", "Bo", "Chidi", "Dora", "Emre", "Fay", "Gita", "Hugo");
    private static final List<String> FAMILY =
            List.of("Mensah", "Larsen", "Okafor", "Keller", "Yilmaz", "Brown", "Rao");
    private static final List<String> SKILLS = List.of("Spreadsheets", "Negotiation", "Data analysis", "Coaching");

    private final OrganisationFixtures.Made made;
    private final MatchingFixtures.Parts parts;
    private final CopyOnWriteArrayList<Person> people = new CopyOnWriteArrayList<>();
    private Programme programme;

    MatchingScene(OrganisationFixtures.Made made, Programme programme, MatchingFixtures.Parts parts) {
        this.made = made;
        this.programme = programme;
        this.parts = parts;
    }

    /** Adds people of different teams, each of whom could learn from many others; each takes one partner. */
    public MatchingScene with(int size) {
        IntStream.range(0, size).forEach(this::join);
        return this;
    }

    /** Adds Ama, Bo, Chidi …, each of whom offers only what the next wants: no two make a pair, and all make a ring. */
    public MatchingScene withRingOf(int size) {
        for (int place = 0; place < size; place++) {
            joinRing(GIVEN.get(place) + " " + FAMILY.get(place), place, size);
        }
        return this;
    }

    /** Lets the programme be for circles of so many people, of whom two may be of one department. */
    public MatchingScene forCircles(int fewest, int most) {
        programme = told(() -> {
            parts.designing().change(id(), new Format(Format.Kind.CIRCLES, fewest, most, 2));
            return parts.programmes().publish(id());
        });
        return this;
    }

    /** Somebody who may be told of more before they take part. */
    public Newcomer newcomer(String name) {
        return new Newcomer(this, name);
    }

    /** Adds the person of that number among those of {@link #with}. */
    public Person join(int number) {
        String name = GIVEN.get(number % GIVEN.size()) + " " + FAMILY.get(number % FAMILY.size()) + " " + number;
        return newcomer(name)
                .of(details -> details.team("Team " + number).department("Department " + number % 3))
                .offering(skill(number), skill(number + 1))
                .wanting(skill(number + 2), skill(number + 3))
                .ready();
    }

    /** Adds somebody who offers the skill of their place in a ring of so many, and wants the one before. */
    public Person joinRing(String name, int place, int size) {
        return newcomer(name)
                .of(details -> details.team("Team " + place))
                .offering(skill(place))
                .wanting(skill((place + size - 1) % size))
                .ready();
    }

    private static String skill(int number) {
        return SKILLS.get(number % SKILLS.size());
    }

    Person register(String name, UnaryOperator<PersonDetails.Builder> stating, String[] offers, String[] wants) {
        Person person = parts.people().aPerson(organisation(), name, stating);
        if (offers.length > 0) {
            parts.people().offers(organisation(), person, offers);
        }
        if (wants.length > 0) {
            parts.people().wants(organisation(), person, wants);
        }
        return person;
    }

    /** Lets a person join, agree and finish the questionnaire, taking this many partners. */
    public Person ready(Person person, int partners) {
        parts.programmes().join(organisation(), programme, person.id());
        inside(() -> {
            parts.profiles().saveCapacity(person.id(), partners, 20);
            parts.availabilities()
                    .save(person.id(), WeeklyAvailability.parse("Mon 09:00-12:00;Wed 13:00-16:00", person.zone()));
            parts.joining().finishQuestionnaire(id(), person.id());
        });
        people.addIfAbsent(person);
        return person;
    }

    /** Runs the programme's policy, and waits for the result. */
    public MatchRunId run() {
        return told(() -> parts.running().runNow(id()));
    }

    /** What a run has come to. */
    public MatchRun.Done result(MatchRunId run) {
        return told(() -> (MatchRun.Done) parts.runs().find(run).orElseThrow().state());
    }

    /** Runs the programme's policy; what came of it. */
    public RunOutcome matched() {
        return result(run()).outcome();
    }

    /** Runs the programme's policy and publishes what came of it; the proposals that wait for anybody here. */
    public List<Proposal> propose() {
        MatchRunId run = run();
        return told(() -> {
            parts.publishing().publish(run);
            return people.stream()
                    .flatMap(person -> parts.proposals().listWaitingFor(person.id()).stream())
                    .distinct()
                    .toList();
        });
    }

    /** Proposes two people to each other whether they have a place or not. */
    public ProposalId proposeAnyway(Person one, Person other) {
        return told(() -> parts.proposing().propose(id(), one, other));
    }

    /** The first of the people for whose answer a proposal waits. */
    public Person whoWaits() {
        return told(() -> people.stream()
                .filter(person -> !parts.proposals().listWaitingFor(person.id()).isEmpty())
                .findFirst()
                .orElseThrow());
    }

    /** The first of the people whom no proposal of these names. */
    public Person whoIsLeftOut(List<Proposal> proposals) {
        return people.stream()
                .filter(person ->
                        proposals.stream().noneMatch(one -> one.people().includes(person.id())))
                .findFirst()
                .orElseThrow();
    }

    public OrganisationFixtures.Made made() {
        return made;
    }

    public Organisation organisation() {
        return made.organisation();
    }

    public Programme programme() {
        return programme;
    }

    public ProgrammeId id() {
        return programme.id();
    }

    /** Everybody who takes part, in the order in which they came. */
    public List<Person> people() {
        return people;
    }

    /** Whoever came as that number, from 0. */
    public Person person(int number) {
        return people.get(number);
    }

    /** Whoever of the people has that id. */
    public Person person(PersonId id) {
        return people.stream()
                .filter(person -> person.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The address of the programme's page for coordinators. */
    public String overview() {
        return "/coordinate/programmes/" + id();
    }

    /** The address of the programme's studio. */
    public String studio() {
        return overview() + "/matching";
    }

    /** The programme's coordinator, signed in. */
    public WebUser coordinator() {
        return parts.users().signedIn(made.administrator());
    }

    /** A person of the organisation, signed in. */
    public WebUser signedIn(Person person) {
        return parts.users().signedIn(parts.people().anAccount(organisation(), person));
    }

    /** Works in the name of the programme's organisation. */
    public void inside(Runnable work) {
        CurrentOrganisation.run(organisation().id(), work);
    }

    /** Asks in the name of the programme's organisation. */
    public <T extends @Nullable Object> T told(Supplier<T> question) {
        return CurrentOrganisation.call(organisation().id(), question::get);
    }

    /** Lets deeds in the name of the programme's organisation begin at the same moment; what came of them. */
    @SafeVarargs
    public final <T> List<T> atOnce(Supplier<T>... deeds) throws Exception {
        return AtOnce.all(
                Stream.of(deeds).<Callable<T>>map(deed -> () -> told(deed)).toList());
    }
}
