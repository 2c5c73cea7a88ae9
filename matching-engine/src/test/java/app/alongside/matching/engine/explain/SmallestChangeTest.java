package app.alongside.matching.engine.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.alongside.matching.engine.MatchResult;
import app.alongside.matching.engine.Matcher;
import app.alongside.matching.engine.Populations;
import app.alongside.matching.engine.RunOptions;
import app.alongside.matching.engine.Unmatched;
import app.alongside.matching.engine.candidates.IdPair;
import app.alongside.matching.engine.graph.Objective;
import app.alongside.matching.engine.policy.MatchPolicy;
import app.alongside.matching.engine.policy.Rules;
import app.alongside.matching.engine.pool.Availability;
import app.alongside.matching.engine.pool.PersonSpec;
import app.alongside.matching.engine.pool.PersonSpecBuilder;
import app.alongside.matching.engine.pool.Pool;
import app.alongside.matching.engine.pool.PoolBuilder;
import app.alongside.matching.engine.pool.Want;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** A change that is told is made, and everybody is matched again: whoever it was told to has a partner. */
class SmallestChangeTest {
    private static final RunOptions ONE_THREAD = RunOptions.defaults().withThreads(1);

    @Property(tries = 150)
    void whoeverMakesTheChangeTheyAreToldHasAPartner(
            @ForAll @IntRange(min = 3, max = 15) int people,
            @ForAll @LongRange(max = 1_000_000) long seed,
            @ForAll boolean strict,
            @ForAll boolean peopleFirst) {
        Rules rules = strict ? Rules.defaults().withSharedHours(3).withBothGaining() : Rules.defaults();
        Objective aim = peopleFirst ? Objective.MOST_PEOPLE_FIRST : Objective.TOTAL_VALUE;
        MatchPolicy policy = MatchPolicy.defaults().with(rules).with(aim);
        Pool pool = Populations.village(people, seed);
        MatchResult before = Matcher.match(pool, policy, ONE_THREAD);
        Explainer explainer = new Explainer(before.solved());
        for (Unmatched left : before.unmatched()) {
            explainer.smallestChange(left.id()).ifPresent(told -> {
                MatchResult after = made(pool, policy, left.id(), told.change());
                assertThat(hasAPartner(left.id(), after) || told.orAnother() && wouldDoAsWell(left.id(), after))
                        .as("%s: %s", left.id(), told)
                        .isTrue();
                assertThat(peopleFirst || gain(before, after) > told.worth() - 1e-3)
                        .as("%s: %s, which gains %s", left.id(), told, gain(before, after))
                        .isTrue();
            });
        }
    }

    private static boolean hasAPartner(String person, MatchResult result) {
        return result.unmatched().stream().noneMatch(left -> left.id().equals(person));
    }

    /** Whether another choice, in which the person has a partner, is worth as much. */
    private static boolean wouldDoAsWell(String person, MatchResult result) {
        return new Explainer(result.solved())
                .whyNobody(person).stream()
                        .anyMatch(reason -> reason instanceof Reason.WorthMoreElsewhere more
                                && more.margin().most() < 1e-3);
    }

    private static double gain(MatchResult before, MatchResult after) {
        return 100 * (after.certificate().value() - before.certificate().value());
    }

    private static MatchResult made(Pool pool, MatchPolicy policy, String person, Change change) {
        return switch (change) {
            case Change.OneMorePlace more ->
                Matcher.match(
                        with(pool, more.person(), spec -> places(spec, more.placesNow() + 1)), policy, ONE_THREAD);
            case Change.MoreSharedTime time -> {
                BitSet theirs = pool.weeks().week(pool.indexOf(time.with())).utcSlots();
                yield Matcher.match(
                        with(pool, person, spec -> freer(spec, theirs, (int) (2 * time.hours()))), policy, ONE_THREAD);
            }
            case Change.AnotherWant want ->
                Matcher.match(with(pool, person, spec -> wanting(spec, want.skill())), policy, ONE_THREAD);
            case Change.Exception exception ->
                Matcher.match(pool, policy, ONE_THREAD.withLocked(List.of(new IdPair(person, exception.with()))));
        };
    }

    private static Pool with(Pool pool, String id, UnaryOperator<PersonSpec> changed) {
        PoolBuilder again = Pool.builder().on(Populations.TODAY);
        for (int person = 0; person < pool.size(); person++) {
            PersonSpec spec = pool.spec(person);
            again.add(spec.id().equals(id) ? changed.apply(spec) : spec);
        }
        return again.build();
    }

    private static PersonSpec places(PersonSpec of, int partners) {
        return with(of, new PersonSpec.Time(of.time().zone(), of.time().availability(), partners, null), of.wants());
    }

    private static PersonSpec freer(PersonSpec of, BitSet theirs, int halfHours) {
        BitSet free =
                Optional.ofNullable(of.time().availability()).orElseThrow().utcSlots();
        theirs.andNot(free);
        theirs.stream().limit(halfHours).forEach(free::set);
        PersonSpec.Time time = of.time();
        return with(
                of,
                new PersonSpec.Time(time.zone(), Availability.ofUtcSlots(free), time.partners(), time.hoursAMonth()),
                of.wants());
    }

    private static PersonSpec wanting(PersonSpec of, String skill) {
        List<Want> wants = new ArrayList<>(of.wants());
        wants.add(new Want(skill, 0, 5));
        return with(of, of.time(), wants);
    }

    private static PersonSpec with(PersonSpec of, PersonSpec.Time time, List<Want> wants) {
        return new PersonSpec(
                of.id(),
                of.place(),
                of.offers(),
                wants,
                of.traits(),
                time,
                of.ties(),
                of.auditGroups(),
                of.waitingCredit());
    }

    /** Both a friend, with whom nothing is shared, and the hub could take the leaf; the friend's place costs the least. */
    @Test
    void whoIsLeftBesideAHubIsOfferedThePlaceThatIsWorthMost() {
        MatchResult result = Matcher.match(
                pool(
                        person("hub").offers("sql", 5).wants("python", 0, 5),
                        person("strong").offers("python", 5).wants("sql", 0, 5).goals("lead"),
                        person("friend").offers("go", 1).wants("tea", 0, 5),
                        person("mate").offers("chess", 1).wants("go", 0, 5).interests("jazz"),
                        person("leaf").offers("python", 3).wants("sql", 0, 5)),
                MatchPolicy.defaults(),
                ONE_THREAD);
        HelpfulChange told = smallestChange(result, "leaf");

        assertThat(told.change()).isEqualTo(new Change.OneMorePlace("hub", 1));
        assertThat(told.displaced()).isZero();
        assertThat(told.worth())
                .isCloseTo(new Explainer(result.solved()).pair("hub", "leaf").value(), within(0.51));
    }

    @Test
    void ofTwoWhoAreWorthAsMuchEitherMayGetThePlaceAndIsToldSo() {
        MatchResult result = Matcher.match(
                pool(
                        person("hub").offers("sql", 5).wants("python", 0, 5),
                        person("strong").offers("python", 5).wants("sql", 0, 5).mustNot("leaf", "twin"),
                        person("leaf").wants("sql", 0, 5).mustNot("twin"),
                        person("twin").wants("sql", 0, 5)),
                MatchPolicy.defaults(),
                ONE_THREAD);

        for (String left : List.of("leaf", "twin")) {
            HelpfulChange told = smallestChange(result, left);
            assertThat(told.change()).isEqualTo(new Change.OneMorePlace("hub", 1));
            assertThat(told.orAnother()).isTrue();
        }
    }

    /** A second place of the hub would be for the friend: with the leaf, the weakest pair would be weaker. */
    @Test
    void whoWouldMakeTheWeakestPairWeakerIsNotToldOfAPlaceThatAnotherGets() {
        MatchResult result = Matcher.match(
                pool(
                        person("hub").offers("sql", 5).wants("python", 0, 5),
                        person("strong")
                                .offers("python", 5)
                                .wants("sql", 0, 5)
                                .goals("lead")
                                .mustNot("leaf", "friend"),
                        person("friend").offers("python", 3).wants("sql", 0, 5).mustNot("leaf"),
                        person("leaf").offers("chess", 1).wants("sql", 4, 5)),
                MatchPolicy.defaults().with(Objective.NO_WEAK_MATCH),
                ONE_THREAD);

        assertThat(smallestChange(result, "friend").change()).isEqualTo(new Change.OneMorePlace("hub", 1));
        assertThat(new Explainer(result.solved()).smallestChange("leaf").map(HelpfulChange::change))
                .isNotEqualTo(Optional.of(new Change.OneMorePlace("hub", 1)));
    }

    @Test
    void nobodyIsToldToWantWhatTheyWantAlready() {
        MatchPolicy bothGain = MatchPolicy.defaults().with(Rules.none().withBothGaining());
        MatchResult result = Matcher.match(
                pool(
                        person("ann").wants("sql", 4, 5).offers("go", 5),
                        person("bob").offers("sql", 3).offers("chess", 2).wants("go", 0, 3)),
                bothGain,
                ONE_THREAD);

        assertThat(smallestChange(result, "ann").change()).isEqualTo(new Change.AnotherWant("chess", "bob"));
    }

    /** One more place at the hub would be taken by whom it must have, too. */
    @Test
    void nobodyIsOfferedAPlaceThatIsPromised() {
        PersonSpecBuilder hub = person("hub").offers("sql", 5);
        PersonSpecBuilder leaf = person("leaf").wants("sql", 0, 5);
        MatchResult free = Matcher.match(
                pool(hub, person("first").must("hub"), person("second").mustNot("leaf"), leaf),
                MatchPolicy.defaults(),
                ONE_THREAD);
        MatchResult promised = Matcher.match(
                pool(
                        hub,
                        person("first").must("hub"),
                        person("second").must("hub").mustNot("leaf"),
                        leaf),
                MatchPolicy.defaults(),
                ONE_THREAD);

        assertThat(smallestChange(free, "leaf").change()).isEqualTo(new Change.OneMorePlace("hub", 1));
        assertThat(new Explainer(promised.solved()).smallestChange("leaf"))
                .map(HelpfulChange::change)
                .isNotEqualTo(Optional.of(new Change.OneMorePlace("hub", 1)));
    }

    private static HelpfulChange smallestChange(MatchResult result, String person) {
        return new Explainer(result.solved()).smallestChange(person).orElseThrow();
    }

    private static Pool pool(PersonSpecBuilder... people) {
        PoolBuilder pool = Pool.builder().on(Populations.TODAY);
        for (PersonSpecBuilder person : people) {
            pool.add(person.build());
        }
        return pool.build();
    }

    private static PersonSpecBuilder person(String id) {
        return PersonSpec.person(id);
    }
}
