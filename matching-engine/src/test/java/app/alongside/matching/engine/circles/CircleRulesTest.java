package app.alongside.matching.engine.circles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

/** Which limits circles can have: the last that makes sense, and the first that does not. */
class CircleRulesTest {
    private static final CircleRules RULES = CircleRules.defaults();

    @Test
    void aCircleIsOfTwoAtLeast() {
        assertThat(RULES.withSizes(2, 2).most()).isEqualTo(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RULES.withSizes(1, 2))
                .withMessageContaining("1 to 2 people");
        assertThatIllegalArgumentException().isThrownBy(() -> RULES.withSizes(4, 3));
    }

    @Test
    void aMeetingLastsADayAtMost() {
        assertThat(RULES.withMeetingHalfHours(48).meetingHalfHours()).isEqualTo(48);
        assertThat(RULES.withMeetingHalfHours(0).meetingHalfHours()).isZero();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RULES.withMeetingHalfHours(49))
                .withMessageContaining("49 half-hours");
        assertThatIllegalArgumentException().isThrownBy(() -> RULES.withMeetingHalfHours(-1));
    }

    @Test
    void oneOfADepartmentAtLeastMayJoin() {
        assertThat(RULES.withMostOfADepartment(1).mostOfADepartment()).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> RULES.withMostOfADepartment(0));
    }

    @Test
    void skillsAreOfferedAtLevelsOneToFive() {
        assertThat(new CircleRules(4, 8, 2, 2, true, 1).coverLevel()).isEqualTo(1);
        assertThat(new CircleRules(4, 8, 2, 2, true, 5).coverLevel()).isEqualTo(5);
        assertThatIllegalArgumentException().isThrownBy(() -> new CircleRules(4, 8, 2, 2, true, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CircleRules(4, 8, 2, 2, true, 6))
                .withMessageContaining("not 6");
    }
}
