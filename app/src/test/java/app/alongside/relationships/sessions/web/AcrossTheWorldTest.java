package app.alongside.relationships.sessions.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.calendar.Availabilities;
import app.alongside.calendar.CommonSlot;
import app.alongside.calendar.SharedTimes;
import app.alongside.calendar.WeeklyAvailability;
import app.alongside.identity.Organisation;
import app.alongside.people.PeopleFixtures;
import app.alongside.people.Person;
import app.alongside.programmes.ProgrammeFixtures;
import app.alongside.relationships.RelationshipFixtures;
import app.alongside.relationships.RelationshipFixtures.Made;
import app.alongside.testing.AlongsideTest;
import app.alongside.testing.OrganisationFixtures;
import app.alongside.testing.SettableClock;
import app.alongside.testing.WebUser;
import app.alongside.ui.Dates;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Finding a time for people whose clocks differ by half-hours, change in that very week, or show another date. */
@AlongsideTest
class AcrossTheWorldTest {
    private static final String MORNINGS = "Mon-Sun 06:30-10:00";
    private static final String ALWAYS = "Mon-Sun 00:00-24:00";

    @LocalServerPort
    int port;

    @Autowired
    RelationshipFixtures relationships;

    @Autowired
    OrganisationFixtures organisations;

    @Autowired
    ProgrammeFixtures programmes;

    @Autowired
    PeopleFixtures people;

    @Autowired
    Availabilities availabilities;

    @Autowired
    SettableClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Europe/Lisbon,       Asia/Kolkata,     2027-03-22
            Australia/Adelaide,  Asia/Kathmandu,   2027-09-27
            Australia/Lord_Howe, Europe/Lisbon,    2027-03-29
            Pacific/Auckland,    Pacific/Honolulu, 2027-03-29
            Pacific/Kiritimati,  Pacific/Honolulu, 2027-01-11
            America/New_York,    Europe/Lisbon,    2027-11-01
            """)
    void theGridOffersExactlyWhatSuitsBothAndSaysItOnBothClocks(ZoneId here, ZoneId there, LocalDate monday) {
        Made pair = aPair(here, there, monday);
        checkGrid(pair, pair.one(), pair.other(), monday);
        checkGrid(pair, pair.other(), pair.one(), monday);
    }

    @Test
    void peopleOnDifferentDatesSeeBothDays() {
        LocalDate monday = LocalDate.of(2027, 1, 11);
        Made pair = aPair(ZoneId.of("Pacific/Auckland"), ZoneId.of("Pacific/Honolulu"), monday);
        WebUser.Answer page = open(pair, pair.one(), monday);
        assertThat(page.text())
                .contains("Honolulu is 23 hours behind Auckland.")
                .contains("Tuesday 12 January, 09:00", "Mon 10:00 in Honolulu");
        assertThat(page.page().select("th[scope=row]").eachText())
                .contains("06:30Honolulu 07:30 −1 day", "23:00Honolulu 00:00");
    }

    @Test
    void halfHoursAreNamed() {
        LocalDate monday = LocalDate.of(2027, 1, 11);
        Made pair = aPair(ZoneId.of("Europe/Lisbon"), ZoneId.of("Asia/Kathmandu"), monday);
        assertThat(open(pair, pair.one(), monday).text())
                .contains("Kathmandu is 5 hours and 45 minutes ahead of Lisbon.");
        Made halfAnHour = aPair(ZoneId.of("Australia/Sydney"), ZoneId.of("Australia/Adelaide"), monday);
        assertThat(open(halfAnHour, halfAnHour.one(), monday).text()).contains("Adelaide is 30 minutes behind Sydney.");
    }

    private void checkGrid(Made pair, Person reader, Person peer, LocalDate monday) {
        WebUser.Answer page = open(pair, reader, monday);
        List<LocalDate> days = new ArrayList<>();
        page.page().select("table.overlap thead th:not(.zone)").forEach(head -> days.add(monday.plusDays(days.size())));
        List<Instant> offered = new ArrayList<>();
        Set<LocalTime> shown = new HashSet<>();
        for (Element row : page.page().select("table.overlap tbody tr")) {
            LocalTime time = LocalTime.parse(row.child(0).ownText().strip());
            shown.add(time);
            for (int day = 0; day < days.size(); day++) {
                Element box = row.child(day + 1).selectFirst("input[name=times]");
                if (box != null) {
                    Instant start = Instant.parse(box.attr("value"));
                    assertThat(start.atZone(reader.zone()).toLocalDateTime())
                            .isEqualTo(days.get(day).atTime(time));
                    assertThat(box.attr("aria-label")).isEqualTo(label(start, reader, peer));
                    offered.add(start);
                }
            }
        }
        List<Instant> suiting = shared(pair, reader, peer, monday).stream()
                .filter(start -> shown.contains(start.atZone(reader.zone()).toLocalTime()))
                .toList();
        assertThat(offered).isNotEmpty().containsExactlyInAnyOrderElementsOf(suiting);
    }

    private static String label(Instant start, Person reader, Person peer) {
        ZonedDateTime mine = start.atZone(reader.zone());
        ZonedDateTime theirs = start.atZone(peer.zone());
        String said = day(mine) + ", " + time(mine) + " in " + Dates.city(reader.zone());
        String there = time(theirs) + " in " + Dates.city(peer.zone());
        return mine.toLocalDate().equals(theirs.toLocalDate())
                ? said + ", " + there
                : said + "; " + there + " on " + day(theirs);
    }

    private static String day(ZonedDateTime moment) {
        return Dates.day(moment.toLocalDate(), Locale.UK);
    }

    private static String time(ZonedDateTime moment) {
        return Dates.time(moment, Locale.UK);
    }

    private List<Instant> shared(Made pair, Person reader, Person peer, LocalDate monday) {
        List<Instant> starts = new ArrayList<>();
        pair.in(() -> SharedTimes.find(
                        List.of(availabilities.get(reader.id()), availabilities.get(peer.id())),
                        monday,
                        7,
                        Duration.ofHours(1))
                .stream()
                .map(CommonSlot::start)
                .forEach(starts::add));
        return starts;
    }

    private WebUser.Answer open(Made pair, Person reader, LocalDate monday) {
        return relationships.signedIn(port, pair, reader).get(pair.path("/sessions/new?minutes=60&week=" + monday));
    }

    private Made aPair(ZoneId here, ZoneId there, LocalDate monday) {
        clock.set(monday.minusDays(7).atStartOfDay(ZoneId.of("UTC")).toInstant());
        Organisation organisation = organisations.anOrganisation().organisation();
        Person one = people.aPerson(organisation, "Ama Mensah", details -> details.zone(here));
        Person other = people.aPerson(organisation, "Bo Larsen", details -> details.zone(there));
        Made pair =
                relationships.start(organisation, programmes.aPublishedProgramme(organisation), List.of(one, other));
        pair.in(() -> {
            availabilities.save(one.id(), WeeklyAvailability.parse(MORNINGS, here));
            availabilities.save(other.id(), WeeklyAvailability.parse(ALWAYS, there));
        });
        return pair;
    }
}
