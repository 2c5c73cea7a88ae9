package app.alongside.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.calendar.Invitation.Appointment;
import app.alongside.calendar.Invitation.Method;
import app.alongside.calendar.Invitation.Participant;
import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Attendee;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarInvitationsTest {
    private static final Instant NOW = Instant.parse("2026-05-20T08:15:00Z");
    private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");
    private static final Participant PROGRAMME = new Participant("Engineering Peer Exchange", "programme@rail.test");
    private static final Participant INES = new Participant("Inês Carvalho", "ines@rail.test");
    private static final Participant WANJIRU = new Participant("Kamau, Wanjiru; QA: \"WK\"", "wanjiru@rail.test");

    private final CalendarInvitations invitations = new CalendarInvitations(Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void isReadByAnotherLibraryAsItWasMeant() {
        ICalendar read = read(invitations.write(request(at("2026-05-28T14:00", LISBON))));
        VEvent event = read.getEvents().getFirst();
        assertThat(read.getMethod().getValue()).isEqualTo("REQUEST");
        assertThat(event.getUid().getValue()).isEqualTo("session-1@rail.test");
        assertThat(event.getSequence().getValue()).isEqualTo(2);
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(Instant.parse("2026-05-28T13:00:00Z"));
        assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo(Instant.parse("2026-05-28T14:00:00Z"));
        assertThat(event.getDateTimeStamp().getValue().toInstant()).isEqualTo(NOW);
        assertThat(event.getSummary().getValue()).isEqualTo("Session 7: Inês and Wanjiru");
        assertThat(event.getDescription().getValue()).isEqualTo("Review the top claim,\nthen; the \\ table.");
        assertThat(event.getLocation().getValue()).isEqualTo("https://meet.rail.test/7");
        assertThat(event.getUrl().getValue()).isEqualTo("https://rail.test/relationships/1/sessions/7");
        assertThat(event.getStatus().isConfirmed()).isTrue();
        assertThat(event.getOrganizer().getEmail()).isEqualTo("programme@rail.test");
        assertThat(event.getOrganizer().getCommonName()).isEqualTo("Engineering Peer Exchange");
        assertThat(event.getAttendees())
                .extracting(Attendee::getEmail)
                .containsExactly("ines@rail.test", "wanjiru@rail.test");
        assertThat(event.getAttendees())
                .extracting(Attendee::getCommonName)
                .containsExactly("Inês Carvalho", "Kamau, Wanjiru; QA: ’WK’");
        assertThat(event.getAttendees())
                .allSatisfy(attendee -> assertThat(attendee.getRsvp()).isTrue());
        assertThat(event.getAlarms()).hasSize(1);
        assertThat(read.validate(ICalVersion.V2_0).getWarnings()).isEmpty();
    }

    @Test
    void namesTheOrganisersZoneAndDescribesIt() {
        String text = invitations.write(request(at("2026-05-28T14:00", LISBON)));
        assertThat(lines(text))
                .contains(
                        "DTSTART;TZID=Europe/Lisbon:20260528T140000",
                        "DTEND;TZID=Europe/Lisbon:20260528T150000",
                        "BEGIN:VTIMEZONE",
                        "TZID:Europe/Lisbon");
        assertThat(text.indexOf("BEGIN:VTIMEZONE")).isLessThan(text.indexOf("BEGIN:VEVENT"));
    }

    @Test
    void aCancellationTakesItOutAndRingsNoBell() {
        Invitation asked = request(at("2026-05-28T14:00", LISBON));
        VEvent event = read(invitations.write(new Invitation(
                        Method.CANCEL, asked.uid(), 3, asked.appointment(), asked.organiser(), asked.attendees())))
                .getEvents()
                .getFirst();
        assertThat(event.getUid().getValue()).isEqualTo("session-1@rail.test");
        assertThat(event.getSequence().getValue()).isEqualTo(3);
        assertThat(event.getStatus().isCancelled()).isTrue();
        assertThat(event.getAlarms()).isEmpty();
    }

    @Test
    void aPublishedAppointmentAsksNobody() {
        Invitation asked = request(at("2026-05-28T14:00", LISBON));
        ICalendar read = read(invitations.write(new Invitation(
                Method.PUBLISH, asked.uid(), 0, asked.appointment(), asked.organiser(), asked.attendees())));
        assertThat(read.getMethod().getValue()).isEqualTo("PUBLISH");
        assertThat(read.getEvents().getFirst().getAttendees()).isEmpty();
    }

    @Test
    void aBareOffsetIsWrittenInUtc() {
        String text = invitations.write(request(at("2026-05-28T14:00", ZoneId.of("+05:00"))));
        assertThat(lines(text)).contains("DTSTART:20260528T090000Z").doesNotContain("BEGIN:VTIMEZONE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Europe/Lisbon",
                "Europe/Dublin",
                "Africa/Nairobi",
                "Africa/Casablanca",
                "America/Sao_Paulo",
                "America/New_York",
                "Asia/Kathmandu",
                "Asia/Kolkata",
                "Pacific/Chatham",
                "Pacific/Kiritimati",
                "Pacific/Apia"
            })
    void readsAsTheSameMomentElsewhereRoundTheYear(String zone) {
        for (int day = 0; day < 366; day += 3) {
            ZonedDateTime start = at("2026-01-01T10:30", ZoneId.of(zone)).plusDays(day);
            VEvent event = read(invitations.write(request(start))).getEvents().getFirst();
            assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(start.toInstant());
        }
    }

    @Test
    void theHourThatComesTwiceIsToldApart() {
        Instant first = Instant.parse("2026-10-25T00:30:00Z");
        assertThat(lines(invitations.write(request(first.atZone(LISBON)))))
                .contains("DTSTART;TZID=Europe/Lisbon:20261025T013000", "DTEND:20261025T013000Z");
        assertThat(lines(invitations.write(request(first.plusSeconds(3600).atZone(LISBON)))))
                .contains("DTSTART:20261025T013000Z", "DTEND;TZID=Europe/Lisbon:20261025T023000");
    }

    @Property(tries = 1000)
    void describesEveryZoneAsItsRulesAre(@ForAll("zones") ZoneId zone, @ForAll("moments") Instant moment) {
        ZonedDateTime start = moment.atZone(zone);
        List<String> lines = lines(invitations.write(request(start)));
        assertThat(DescribedZone.read(lines).momentOf(lines, "DTSTART"))
                .as("%s in %s", moment, zone)
                .isEqualTo(moment);
        assertThat(DescribedZone.read(lines).momentOf(lines, "DTEND")).isEqualTo(moment.plusSeconds(3600));
    }

    @Property(tries = 500)
    void noWordsBreakALineOrAddOne(@ForAll("words") String words) {
        Appointment appointment = new Appointment(
                words,
                words,
                words,
                URI.create("https://rail.test/s"),
                at("2026-05-28T14:00", LISBON),
                Duration.ofHours(1));
        String text = invitations.write(new Invitation(
                Method.REQUEST, "u", 0, appointment, PROGRAMME, List.of(new Participant(words, "ines@rail.test"))));
        assertThat(text).endsWith("END:VCALENDAR\r\n").doesNotContainPattern("[^\r]\n|\r[^\n]");
        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(lines(text))
                .filteredOn(line -> line.startsWith("BEGIN:"))
                .containsExactlyInAnyOrder(
                        "BEGIN:VCALENDAR",
                        "BEGIN:VTIMEZONE",
                        "BEGIN:DAYLIGHT",
                        "BEGIN:STANDARD",
                        "BEGIN:DAYLIGHT",
                        "BEGIN:STANDARD",
                        "BEGIN:DAYLIGHT",
                        "BEGIN:VEVENT",
                        "BEGIN:VALARM");
        assertThat(lines(text)).filteredOn(line -> line.startsWith("ATTENDEE")).hasSize(1);
        VEvent event = read(text).getEvents().getFirst();
        assertThat(event.getSummary().getValue()).isEqualTo(PlainText.line(words));
        assertThat(event.getDescription().getValue()).isEqualTo(PlainText.paragraphs(words));
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(
                ZoneId.getAvailableZoneIds().stream().sorted().map(ZoneId::of).toList());
    }

    @Provide
    Arbitrary<Instant> moments() {
        return Arbitraries.integers()
                .between(0, 10 * 366 * 48)
                .map(half -> Instant.parse("2025-01-01T00:00:00Z").plusSeconds(half * 1800L));
    }

    @Provide
    Arbitrary<String> words() {
        Arbitrary<String> pieces = Arbitraries.of(
                "Inês ",
                "\r\n",
                "\n",
                "\r",
                "\u2028",
                "ATTENDEE:mailto:x@y.z",
                "BEGIN:VEVENT",
                ";",
                ",",
                ":",
                "\\",
                "\\n",
                "\"",
                "=",
                "^n",
                "👩🏽‍🔧",
                "日本語のながい文",
                "a long run of plain words that needs folding ",
                "\u0007",
                "\t");
        return pieces.list().ofMaxSize(25).map(list -> String.join("", list));
    }

    private static Invitation request(ZonedDateTime start) {
        Appointment appointment = new Appointment(
                "Session 7: Inês and Wanjiru",
                "Review the top claim,\nthen; the \\ table.",
                "https://meet.rail.test/7",
                URI.create("https://rail.test/relationships/1/sessions/7"),
                start,
                Duration.ofHours(1));
        return new Invitation(Method.REQUEST, "session-1@rail.test", 2, appointment, PROGRAMME, List.of(INES, WANJIRU));
    }

    private static ZonedDateTime at(String local, ZoneId zone) {
        return LocalDateTime.parse(local).atZone(zone);
    }

    private static ICalendar read(String text) {
        return Biweekly.parse(text).first();
    }

    /** The content lines, unfolded. */
    private static List<String> lines(String text) {
        return Arrays.asList(text.replace("\r\n ", "").split("\r\n"));
    }
}
