package app.alongside.matching.engine.circles;

import static app.alongside.matching.engine.circles.CircleFixtures.any;
import static app.alongside.matching.engine.circles.CircleFixtures.free;
import static app.alongside.matching.engine.circles.CircleFixtures.on;
import static app.alongside.matching.engine.circles.CircleFixtures.pool;
import static app.alongside.matching.engine.circles.CircleFixtures.problem;
import static app.alongside.matching.engine.circles.CircleFixtures.wishes;
import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.matching.engine.pool.PersonSpecBuilder;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class PlacementBoundTest {
    private static final Topic SPEAKING = Topic.of("Speaking");
    private static final CircleRules FOUR =
            CircleRules.defaults().withSizes(4, 5).withRotatingChair();

    /** Of people who get on with everybody only numbers matter: the best of all numbers of circles that they can fill. */
    @Property(tries = 150)
    void amongPeopleWithoutTiesOnlySizesAndFacilitatorsCount(
            @ForAll @IntRange(max = 30) int people,
            @ForAll @IntRange(min = 2, max = 6) int least,
            @ForAll @IntRange(max = 3) int more,
            @ForAll @IntRange(max = 8) int willing) {
        CircleRules rules = CircleRules.defaults().withSizes(least, least + more);
        Set<String> facilitators =
                IntStream.range(0, willing).mapToObj(i -> "p" + i).collect(Collectors.toSet());
        PersonSpecBuilder[] all =
                IntStream.range(0, people).mapToObj(i -> any("p" + i)).toArray(PersonSpecBuilder[]::new);

        assertThat(bound(rules, wishes(SPEAKING, Map.of(), facilitators), all))
                .isEqualTo(mostIn(people, Math.min(willing, people), rules));
        assertThat(bound(rules.withRotatingChair(), wishes(SPEAKING, Map.of(), Set.of()), all))
                .isEqualTo(mostIn(people, people, rules));
    }

    private static int mostIn(int people, int circles, CircleRules rules) {
        int most = 0;
        for (int number = 1; number <= circles; number++) {
            for (int seated = number * rules.least(); seated <= Math.min(people, number * rules.most()); seated++) {
                most = Math.max(most, seated);
            }
        }
        return most;
    }

    @Example
    void whoCouldNeverMeetIsCountedApart() {
        assertThat(bound(FOUR, wishes(SPEAKING, Map.of(), Set.of()), days(3, 3)))
                .isZero();
        assertThat(bound(FOUR, wishes(SPEAKING, Map.of(), Set.of()), days(6, 4)))
                .isEqualTo(5 + 4);
        assertThat(bound(FOUR, wishes(SPEAKING, Map.of(), Set.of()), days(3, 5)))
                .isEqualTo(5);
    }

    /** One who is free on both days might sit with either, so all of them are counted together. */
    @Example
    void whoCouldMeetThroughOthersIsCountedTogether() {
        PersonSpecBuilder[] apart = days(6, 3);
        PersonSpecBuilder[] linked = days(6, 4);
        linked[9] = free("both", "UTC", on(DayOfWeek.MONDAY, 9, 10), on(DayOfWeek.TUESDAY, 9, 10));

        assertThat(bound(FOUR, wishes(SPEAKING, Map.of(), Set.of()), apart)).isEqualTo(5);
        assertThat(bound(FOUR, wishes(SPEAKING, Map.of(), Set.of()), linked)).isEqualTo(10);
    }

    @Example
    void whereASkillOrAFacilitatorIsFarNobodySits() {
        Wishes data = wishes(new Topic("Data", List.of("SQL", "Go")), Map.of(), Set.of());
        PersonSpecBuilder[] people = days(4, 5);
        people[0].offers("sql", 3);
        people[5].offers("go", 5);

        assertThat(bound(FOUR, data, people)).isZero();
        people[1].offers("go", 3);
        assertThat(bound(FOUR, data, people)).isEqualTo(4);
        assertThat(bound(CircleRules.defaults().withSizes(4, 5), wishes(SPEAKING, Map.of(), Set.of("p1")), days(4, 5)))
                .isEqualTo(4);
    }

    @Example
    void whoMayNotSitWithEnoughOthersIsNotCounted() {
        PersonSpecBuilder[] people = days(5, 0);
        people[4].mustNot("p0", "p1");

        assertThat(bound(FOUR, wishes(SPEAKING, Map.of(), Set.of()), people)).isEqualTo(4);
    }

    /** So many who are free on Monday only, and so many on Tuesday only. */
    private static PersonSpecBuilder[] days(int monday, int tuesday) {
        return IntStream.range(0, monday + tuesday)
                .mapToObj(i -> free("p" + i, "UTC", on(i < monday ? DayOfWeek.MONDAY : DayOfWeek.TUESDAY, 9, 10)))
                .toArray(PersonSpecBuilder[]::new);
    }

    private static int bound(CircleRules rules, Wishes wishes, PersonSpecBuilder... people) {
        return new PlacementBound(problem(rules, wishes, pool(people))).people();
    }
}
