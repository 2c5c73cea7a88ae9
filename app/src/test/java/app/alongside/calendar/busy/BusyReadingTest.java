package app.alongside.calendar.busy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.alongside.calendar.Stretch;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BusyReadingTest {
    private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");
    private static final Stretch OCTOBER =
            new Stretch(Instant.parse("2026-10-01T00:00:00Z"), Instant.parse("2026-11-01T00:00:00Z"));
    private static final String VIENNA = """
            BEGIN:VTIMEZONE
            TZID:W. Europe Standard Time
            BEGIN:STANDARD
            DTSTART:16010101T030000
            TZOFFSETFROM:+0200
            TZOFFSETTO:+0100
            RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10
            END:STANDARD
            BEGIN:DAYLIGHT
            DTSTART:16010101T020000
            TZOFFSETFROM:+0100
            TZOFFSETTO:+0200
            RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3
            END:DAYLIGHT
            END:VTIMEZONE
            """;

    @Test
    void anEventInUtcOnAZoneOrOnTheOwnersClock() throws Exception {
        assertThat(read(event("DTSTART:20261005T100000Z", "DTEND:20261005T110000Z")))
                .containsExactly(stretch("2026-10-05T10:00:00Z", "2026-10-05T11:00:00Z"));
        assertThat(read(event("DTSTART;TZID=America/New_York:20261005T100000", "DURATION:PT45M")))
                .containsExactly(stretch("2026-10-05T14:00:00Z", "2026-10-05T14:45:00Z"));
        assertThat(read(event("DTSTART:20261005T100000", "DTEND:20261005T110000")))
                .as("no zone: the owner's clock, Lisbon in summer")
                .containsExactly(stretch("2026-10-05T09:00:00Z", "2026-10-05T10:00:00Z"));
    }

    @Test
    void aWeeklyEventKeepsItsLocalTimeOverTheClockChange() throws Exception {
        assertThat(read(VIENNA
                        + event(
                                "DTSTART;TZID=W. Europe Standard Time:20250106T090000",
                                "DTEND;TZID=W. Europe Standard Time:20250106T100000",
                                "RRULE:FREQ=WEEKLY;BYDAY=MO",
                                "EXDATE;TZID=W. Europe Standard Time:20261012T090000")))
                .containsExactly(
                        stretch("2026-10-05T07:00:00Z", "2026-10-05T08:00:00Z"),
                        stretch("2026-10-19T07:00:00Z", "2026-10-19T08:00:00Z"),
                        stretch("2026-10-26T08:00:00Z", "2026-10-26T09:00:00Z"));
    }

    @Test
    void anOccurrenceThatWasMovedCountsWhereItIs() throws Exception {
        assertThat(read(event(
                                "UID:a",
                                "DTSTART:20261005T100000Z",
                                "DTEND:20261005T110000Z",
                                "RRULE:FREQ=WEEKLY;COUNT=3")
                        + event(
                                "UID:a",
                                "RECURRENCE-ID:20261012T100000Z",
                                "DTSTART:20261013T150000Z",
                                "DTEND:20261013T160000Z")
                        + event(
                                "UID:a",
                                "RECURRENCE-ID:20261019T100000Z",
                                "STATUS:CANCELLED",
                                "DTSTART:20261019T100000Z",
                                "DTEND:20261019T110000Z")))
                .containsExactly(
                        stretch("2026-10-05T10:00:00Z", "2026-10-05T11:00:00Z"),
                        stretch("2026-10-13T15:00:00Z", "2026-10-13T16:00:00Z"));
    }

    @Test
    void aDayIsADayOnTheOwnersClockAlsoWhenItHas25Hours() throws Exception {
        assertThat(read(event("DTSTART;VALUE=DATE:20261024", "DTEND;VALUE=DATE:20261026")))
                .containsExactly(stretch("2026-10-23T23:00:00Z", "2026-10-26T00:00:00Z"));
        assertThat(read(event("DTSTART;VALUE=DATE:20261006")))
                .containsExactly(stretch("2026-10-05T23:00:00Z", "2026-10-06T23:00:00Z"));
        assertThat(read(event("DTSTART;VALUE=DATE:20200101", "RRULE:FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=26")))
                .containsExactly(stretch("2026-10-26T00:00:00Z", "2026-10-27T00:00:00Z"));
    }

    @Test
    void freeCancelledAndOurOwnDoNotCount() throws Exception {
        String time = "DTSTART:20261005T100000Z\nDTEND:20261005T110000Z";
        assertThat(read(event("TRANSP:TRANSPARENT", time)
                        + event("STATUS:CANCELLED", time)
                        + event("X-MICROSOFT-CDO-BUSYSTATUS:FREE", time)
                        + event("UID:8f0d5a2e-0000-4000-8000-000000000000@sessions.alongside", time)))
                .isEmpty();
        assertThat(read(event("X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE", time))).hasSize(1);
    }

    @Test
    void whatOverlapsIsOneStretchAndWhatLiesOutsideIsLeftOut() throws Exception {
        assertThat(read(event("DTSTART:20261005T100000Z", "DTEND:20261005T110000Z")
                        + event("DTSTART:20261005T110000Z", "DTEND:20261005T120000Z")
                        + event("DTSTART:20261005T103000Z", "DTEND:20261005T104500Z")
                        + event("DTSTART:20260930T230000Z", "DTEND:20261001T010000Z")
                        + event("DTSTART:20261201T100000Z", "DTEND:20261201T110000Z")))
                .containsExactly(
                        stretch("2026-10-01T00:00:00Z", "2026-10-01T01:00:00Z"),
                        stretch("2026-10-05T10:00:00Z", "2026-10-05T12:00:00Z"));
    }

    @Test
    void aListOfBusyPeriodsIsUnderstoodToo() throws Exception {
        assertThat(read("""
                        BEGIN:VFREEBUSY
                        FREEBUSY;FBTYPE=BUSY:20261005T100000Z/PT1H,20261006T100000Z/20261006T113000Z
                        FREEBUSY;FBTYPE=FREE:20261007T100000Z/PT1H
                        END:VFREEBUSY
                        """))
                .containsExactly(
                        stretch("2026-10-05T10:00:00Z", "2026-10-05T11:00:00Z"),
                        stretch("2026-10-06T10:00:00Z", "2026-10-06T11:30:00Z"));
    }

    @Test
    void aRuleWithoutEndOrSenseEndsSoon() throws Exception {
        assertThat(read(event("DTSTART:20261005T100000Z", "DTEND:20261005T100001Z", "RRULE:FREQ=SECONDLY")))
                .hasSize(1);
        assertThat(read(event(
                        "DTSTART:19000101T100000Z",
                        "DTEND:19000101T103000Z",
                        "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30")))
                .isEmpty();
        assertThat(read(event("DTSTART:19700101T100000Z", "DTEND:19700101T103000Z", "RRULE:FREQ=DAILY")))
                .hasSize(31);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<!doctype html><title>Sign in</title>", "not a calendar"})
    void whatIsNoCalendarIsSaidToBeNone(String text) {
        assertThatThrownBy(() -> BusyReading.read(text, LISBON, OCTOBER))
                .isInstanceOfSatisfying(
                        CalendarNotFetched.class,
                        failure -> assertThat(failure.trouble()).isEqualTo(Trouble.NO_CALENDAR));
    }

    private static List<Stretch> read(String components) throws CalendarNotFetched {
        String text = "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Test//EN\n" + components + "END:VCALENDAR\n";
        return BusyReading.read(text.replace("\n", "\r\n"), LISBON, OCTOBER);
    }

    private static String event(String... lines) {
        return "BEGIN:VEVENT\n" + String.join("\n", lines) + "\nSUMMARY:Nobody's business\nEND:VEVENT\n";
    }

    private static Stretch stretch(String from, String until) {
        return new Stretch(Instant.parse(from), Instant.parse(until));
    }
}
