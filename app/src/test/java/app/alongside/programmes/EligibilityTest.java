package app.alongside.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.identity.EmailAddress;
import app.alongside.people.Person;
import app.alongside.platform.PersonId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EligibilityTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 7, 31);

    @Test
    void everyoneMayJoinWhereNothingIsAsked() {
        assertThat(objection(audience(0), somebody("", null, true))).isEmpty();
    }

    @Test
    void monthsAreCountedToTheDay() {
        assertThat(objection(audience(6), somebody("", TODAY.minusMonths(6), true)))
                .isEmpty();
        assertThat(objection(audience(6), somebody("", TODAY.minusMonths(6).plusDays(1), true)))
                .isEqualTo("programmes.refused.too-new");
        assertThat(objection(audience(6), somebody("", null, true))).isEqualTo("programmes.refused.start-unknown");
    }

    @Test
    void departmentsAreComparedWithoutCase() {
        Audience engineers = audience(0, "Engineering", "Data");
        assertThat(objection(engineers, somebody("engineering", null, true))).isEmpty();
        assertThat(objection(engineers, somebody("Engineering sales", null, true)))
                .isEqualTo("programmes.refused.department");
    }

    @Test
    void whoeverIsGoneCannotJoin() {
        assertThat(objection(audience(0), somebody("", null, false))).isEqualTo("programmes.refused.inactive");
    }

    private static String objection(Audience audience, Person person) {
        return Eligibility.findObjection(audience, person, TODAY).orElse("");
    }

    private static Audience audience(int months, String... departments) {
        return new Audience("", 2, months, List.of(departments));
    }

    private static Person somebody(String department, @Nullable LocalDate started, boolean active) {
        return new Person(
                new PersonId(UUID.randomUUID()),
                null,
                "Ama Mensah",
                new EmailAddress("ama@org.test"),
                "",
                "",
                null,
                "",
                department,
                "",
                null,
                "",
                ZoneOffset.UTC,
                Locale.UK,
                List.of(),
                started,
                active);
    }
}
