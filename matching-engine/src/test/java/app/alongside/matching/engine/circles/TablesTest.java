package app.alongside.matching.engine.circles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.alongside.matching.engine.Populations;
import app.alongside.matching.engine.policy.MatchPolicy;
import app.alongside.matching.engine.pool.PersonSpec;
import app.alongside.matching.engine.pool.PersonSpecBuilder;
import app.alongside.matching.engine.pool.Pool;
import app.alongside.matching.engine.pool.PoolBuilder;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a problem knows of pairs, topics and languages. */
class TablesTest {
    private static final Pool THREE = pool(
            PersonSpec.person("ann").offers("SQL", 3).offers("chess", 5).languages("English"),
            PersonSpec.person("bob").offers(" sql ", 2).languages("German", "English"),
            PersonSpec.person("cem"));

    private static final int ANN = THREE.indexOf("ann");
    private static final int BOB = THREE.indexOf("bob");
    private static final int CEM = THREE.indexOf("cem");

    @Test
    void topicsAreRankedAsChosenAndOpenToWhoChoseNone() {
        TopicTable topics = topics();

        assertThat(topics.count()).isEqualTo(2);
        assertThat(topics.suits(0, ANN)).isTrue();
        assertThat(topics.place(0, ANN)).isEqualTo(2);
        assertThat(topics.place(1, ANN)).isEqualTo(1);
        assertThat(topics.suits(0, BOB)).isFalse();
        assertThat(topics.place(0, CEM)).isZero();
        assertThat(topics.worth(1, ANN)).isEqualTo(1_000_000);
        assertThat(topics.worth(0, ANN)).isEqualTo(900_000);
        assertThat(topics.worth(0, CEM)).isEqualTo(750_000);
        assertThat(topics.suiting(ANN, CEM)).containsExactly(0, 1);
        assertThat(topics.suiting(ANN, BOB)).containsExactly(1);
        assertThat(topics.indexOf("Games")).isEqualTo(1);
        assertThatThrownBy(() -> topics.indexOf("Tea")).hasMessage("'Tea' is no topic.");
    }

    @Test
    void theLeastDearTopicIsStillWorthHalf() {
        List<Topic> many = List.of(
                Topic.of("a"),
                Topic.of("b"),
                Topic.of("c"),
                Topic.of("d"),
                Topic.of("e"),
                Topic.of("f"),
                Topic.of("g"));
        Wishes wishes =
                new Wishes(many, Map.of("ann", many.stream().map(Topic::name).toList()), Set.of());
        TopicTable topics = new TopicTable(THREE, wishes, 3);

        assertThat(topics.worth(4, ANN)).isEqualTo(600_000);
        assertThat(topics.worth(5, ANN)).isEqualTo(500_000);
        assertThat(topics.worth(6, ANN)).isEqualTo(500_000);
    }

    @Test
    void aSkillIsCoveredByWhoOffersItAtTheLevelHoweverItIsSpelt() {
        TopicTable topics = topics();

        assertThat(topics.needs(0)).isEqualTo(0b11);
        assertThat(topics.needs(1)).isZero();
        assertThat(topics.covers(0, ANN)).isEqualTo(0b11);
        assertThat(topics.covers(0, BOB)).as("one level short").isZero();
        assertThat(topics.covers(0, CEM)).isZero();
    }

    @Test
    void aLanguageIsABitAndWhoSaysNoneSpeaksAny() {
        LanguageBits languages = new LanguageBits(THREE);

        assertThat(languages.of(ANN) & languages.of(BOB))
                .isEqualTo(languages.of(ANN))
                .isNotZero();
        assertThat(Long.bitCount(languages.of(BOB))).isEqualTo(2);
        assertThat(languages.of(CEM)).isEqualTo(-1);
    }

    @Test
    void ofVeryManyLanguagesTheRarestAreNoCommonGround() {
        PoolBuilder pool = Pool.builder();
        for (int person = 0; person < 70; person++) {
            pool.add(PersonSpec.person("p" + (10 + person))
                    .languages("own " + (10 + person), "world")
                    .build());
        }
        pool.add(PersonSpec.person("q").languages("own 79").build());
        Pool built = pool.build();
        LanguageBits languages = new LanguageBits(built);

        assertThat(languages.of(built.indexOf("p10")) & languages.of(built.indexOf("p79")))
                .isNotZero();
        assertThat(languages.of(built.indexOf("q")) & languages.of(built.indexOf("p79")))
                .as("spoken by two")
                .isNotZero();
        assertThat(Long.bitCount(languages.of(built.indexOf("p78"))))
                .as("its own is too rare")
                .isEqualTo(1);
        assertThat(Long.bitCount(languages.of(built.indexOf("p10")))).isEqualTo(2);
    }

    /** A pool too large to remember all pairs says of each what a small one says. */
    @Test
    void pairsAreTheSameInAPoolOfAnySize() {
        Pool pool = Populations.village(2_001, 3);
        PairTable large = new PairTable(pool, MatchPolicy.defaults());
        CircleProblem problem = new CircleProblem(
                pool, MatchPolicy.defaults(), CircleRules.defaults(), new Wishes(List.of(), Map.of(), Set.of()));
        Random random = new Random(5);
        int refused = 0;
        for (int pair = 0; pair < 2_000; pair++) {
            int one = random.nextInt(2_001);
            int other = (one + 1 + random.nextInt(2_000)) % 2_001;
            int value = large.value(one, other);

            assertThat(large.value(other, one)).isEqualTo(value);
            assertThat(large.allows(one, other)).isEqualTo(large.rules().allows(one, other));
            assertThat(large.allows(other, one)).isEqualTo(value > 0);
            assertThat(problem.pairs().value(one, other)).isEqualTo(value);
            refused += value == 0 ? 1 : 0;
        }
        assertThat(refused).isBetween(1, 1_999);
    }

    private static TopicTable topics() {
        Wishes wishes = new Wishes(
                List.of(new Topic("Data", List.of("sql", "Chess")), Topic.of("Games")),
                Map.of("ann", List.of("Games", "Data"), "bob", List.of("Games")),
                Set.of());
        return new TopicTable(THREE, wishes, 3);
    }

    private static Pool pool(PersonSpecBuilder... people) {
        PoolBuilder pool = Pool.builder();
        for (PersonSpecBuilder person : people) {
            pool.add(person.build());
        }
        return pool.build();
    }
}
