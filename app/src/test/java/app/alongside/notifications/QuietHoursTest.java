package app.alongside.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class QuietHoursTest {
    private static final ZoneId KOLKATA = ZoneId.of("Asia/Kolkata");
    private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");

    private final QuietHours night = new QuietHours(LocalTime.of(20, 0), LocalTime.of(7, 30));

    @Test
    void theEveningWaitsForTheNextMorningOnTheReadersClock() {
        assertThat(night.endingAfter(Instant.parse("2026-11-23T15:00:00Z"), KOLKATA))
                .contains(Instant.parse("2026-11-24T02:00:00Z"));
        assertThat(night.endingAfter(Instant.parse("2026-11-23T15:00:00Z"), LISBON))
                .isEmpty();
    }

    @Test
    void theEarlyMorningWaitsForTheSameMorning() {
        assertThat(night.endingAfter(Instant.parse("2026-11-24T01:59:59Z"), KOLKATA))
                .contains(Instant.parse("2026-11-24T02:00:00Z"));
        assertThat(night.endingAfter(Instant.parse("2026-11-24T02:00:00Z"), KOLKATA))
                .isEmpty();
    }

    @Test
    void quietHoursInTheMiddleOfTheDayEndOnThatDay() {
        QuietHours noon = new QuietHours(LocalTime.of(12, 0), LocalTime.of(14, 0));
        assertThat(noon.endingAfter(Instant.parse("2026-11-23T13:00:00Z"), LISBON))
                .contains(Instant.parse("2026-11-23T14:00:00Z"));
        assertThat(noon.endingAfter(Instant.parse("2026-11-23T20:00:00Z"), LISBON))
                .isEmpty();
    }

    @Test
    void theNightTheClocksGoForwardStillEndsInTheMorning() {
        assertThat(night.endingAfter(Instant.parse("2027-03-27T23:00:00Z"), LISBON))
                .contains(Instant.parse("2027-03-28T06:30:00Z"));
    }
}
