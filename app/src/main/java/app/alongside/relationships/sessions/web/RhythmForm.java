package app.alongside.relationships.sessions.web;

import app.alongside.relationships.Workspace;
import app.alongside.relationships.sessions.Meeting;
import app.alongside.relationships.sessions.Meeting.Channel;
import app.alongside.relationships.sessions.Rhythm;
import app.alongside.relationships.sessions.Rhythm.Beat;
import app.alongside.ui.FormErrors;
import app.alongside.ui.Words;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What somebody fills in to suggest a rhythm. */
public record RhythmForm(
        String weeks,
        String first,
        String time,
        String zone,
        String until,
        String minutes,
        String channel,
        String place) {
    private static final String WRONG = "relationships.sessions.rhythm.wrong.";

    public RhythmForm(
            @Nullable String weeks,
            @Nullable String first,
            @Nullable String time,
            @Nullable String zone,
            @Nullable String until,
            @Nullable String minutes,
            @Nullable String channel,
            @Nullable String place) {
        this.weeks = text(weeks);
        this.first = text(first);
        this.time = text(time);
        this.zone = text(zone);
        this.until = text(until);
        this.minutes = text(minutes);
        this.channel = text(channel);
        this.place = text(place);
    }

    /** Every two weeks on a working day, a week from now, until the programme ends, as the members met the last time. */
    static RhythmForm begin(Workspace workspace, Optional<Meeting> usual) {
        LocalDate inAWeek = workspace.today().plusWeeks(1);
        LocalDate first = inAWeek.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue()
                ? inAWeek.with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                : inAWeek;
        LocalDate end = workspace.programme().ends();
        LocalDate until = end.isAfter(first.plusWeeks(4)) ? end : first.plusWeeks(12);
        return new RhythmForm(
                "2",
                first.toString(),
                "14:00",
                workspace.me().zone().getId(),
                until.toString(),
                Integer.toString(usual.map(Meeting::minutes).orElse(60)),
                usual.map(Meeting::channel).orElse(Channel.VIDEO).name(),
                usual.map(Meeting::place).orElse(""));
    }

    FormErrors check(Workspace workspace, Words words) {
        FormErrors errors = FormErrors.none();
        Locale locale = workspace.me().locale();
        LocalDate today = workspace.today();
        Optional<LocalDate> begins = findFirst();
        boolean beginsWell = begins.filter(day -> !day.isBefore(today) && day.isBefore(today.plusYears(1)))
                .isPresent();
        if (!beginsWell) {
            errors.add("first", words.say(locale, WRONG + "date"));
        }
        if (findTime().isEmpty()) {
            errors.add("time", words.say(locale, WRONG + "time"));
        }
        boolean endsWell = findUntil()
                .filter(day -> begins.isEmpty() || !day.isBefore(begins.get()))
                .filter(day -> day.isBefore(today.plusYears(2)))
                .isPresent();
        if (!endsWell) {
            errors.add("until", words.say(locale, WRONG + "until"));
        }
        if (way() == Channel.VIDEO && !place.isEmpty() && !place.matches("https?://\\S+")) {
            errors.add("place", words.say(locale, "relationships.sessions.find.no-link"));
        }
        if (place.length() > Meeting.LONGEST_PLACE) {
            errors.add("place", words.say(locale, "relationships.sessions.find.too-long"));
        }
        return errors;
    }

    /** The rhythm of a form without errors. Only the members' clocks can be followed. */
    Beat beat(Workspace workspace) {
        ZoneId clock = workspace.everybody().stream()
                .map(person -> person.zone())
                .filter(one -> one.getId().equals(zone))
                .findFirst()
                .orElse(workspace.me().zone());
        return new Beat(
                everyWeeks(),
                findFirst().orElseThrow(),
                findTime().orElseThrow(),
                clock,
                findUntil().orElseThrow());
    }

    Meeting meeting() {
        return new Meeting(length(), way(), place, "");
    }

    public int everyWeeks() {
        return weeks.matches("[1-" + Rhythm.MOST_WEEKS + "]") ? Integer.parseInt(weeks) : 2;
    }

    public Duration length() {
        return Meeting.USUAL_LENGTHS.stream()
                .filter(usual -> Long.toString(usual.toMinutes()).equals(minutes))
                .findFirst()
                .orElse(Duration.ofHours(1));
    }

    public Channel way() {
        return Stream.of(Channel.values())
                .filter(one -> one.name().equals(channel))
                .findFirst()
                .orElse(Channel.VIDEO);
    }

    private Optional<LocalDate> findFirst() {
        return date(first);
    }

    private Optional<LocalDate> findUntil() {
        return date(until);
    }

    private Optional<LocalTime> findTime() {
        try {
            return Optional.of(LocalTime.parse(time.length() == 4 ? "0" + time : time))
                    .filter(found -> found.getSecond() == 0);
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "").strip();
    }
}
