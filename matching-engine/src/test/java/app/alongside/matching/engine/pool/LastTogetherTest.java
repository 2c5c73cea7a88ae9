package app.alongside.matching.engine.pool;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LastTogetherTest {
    private static final LocalDate SPRING = LocalDate.of(2025, 4, 1);
    private static final LocalDate AUTUMN = LocalDate.of(2025, 10, 1);

    @Test
    void theLaterDayCountsWhoeverNamesIt() {
        Pool pool = Pool.builder()
                .add(PersonSpec.person("ana").past("ben", SPRING).build())
                .add(PersonSpec.person("ben").past("ana", AUTUMN).build())
                .build();

        assertThat(last(pool, "ana", "ben")).isEqualTo(AUTUMN);
        assertThat(last(pool, "ben", "ana")).isEqualTo(AUTUMN);
    }

    @Test
    void ofSeveralRelationshipsThatOneNamesTheLastCounts() {
        Pool pool = Pool.builder()
                .add(PersonSpec.person("ana")
                        .past("ben", AUTUMN)
                        .past("ben", SPRING)
                        .build())
                .add(PersonSpec.person("ben").build())
                .build();

        assertThat(last(pool, "ben", "ana")).isEqualTo(AUTUMN);
    }

    @Test
    void twoOfWhomNeitherNamesTheOtherWereNeverTogether() {
        Pool pool = Pool.builder()
                .add(PersonSpec.person("ana").past("zoe", AUTUMN).build())
                .add(PersonSpec.person("ben").build())
                .build();

        assertThat(last(pool, "ana", "ben")).isNull();
    }

    private static @Nullable LocalDate last(Pool pool, String one, String other) {
        return pool.lastTogether(pool.indexOf(one), pool.indexOf(other));
    }
}
