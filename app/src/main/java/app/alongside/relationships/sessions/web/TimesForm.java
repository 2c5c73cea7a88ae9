package app.alongside.relationships.sessions.web;

import app.alongside.relationships.SessionId;
import app.alongside.relationships.sessions.Meeting;
import app.alongside.relationships.sessions.Meeting.Channel;
import app.alongside.relationships.sessions.SuggestedTimes;
import app.alongside.relationships.sessions.SuggestingTimes.Draft;
import app.alongside.relationships.sessions.SuggestionId;
import app.alongside.ui.FormErrors;
import app.alongside.ui.Words;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody fills in to suggest times.
 *
 * @param times the moments chosen, as they stand in the page
 * @param week the week to be shown, if the reader turns to another
 * @param add a moment that is chosen by a button of its own
 * @param session the session to be moved; empty for a new one
 * @param instead the suggestion of the others that this answers; may be empty
 */
public record TimesForm(
        List<String> times,
        String week,
        String add,
        String session,
        String instead,
        String minutes,
        String channel,
        String place,
        String agenda,
        String line) {
    public TimesForm(
            @Nullable List<String> times,
            @Nullable String week,
            @Nullable String add,
            @Nullable String session,
            @Nullable String instead,
            @Nullable String minutes,
            @Nullable String channel,
            @Nullable String place,
            @Nullable String agenda,
            @Nullable String line) {
        this.times = times == null ? List.of() : List.copyOf(times);
        this.week = week == null ? "" : week;
        this.add = add == null ? "" : add;
        this.session = session == null ? "" : session;
        this.instead = instead == null ? "" : instead;
        this.minutes = minutes == null ? "" : minutes;
        this.channel = channel == null ? "" : channel;
        this.place = place == null ? "" : place.strip();
        this.agenda = agenda == null ? "" : agenda.strip();
        this.line = line == null ? "" : line.strip();
    }

    /** A form that begins with what is known: how the members met last, or the session that is to be moved. */
    TimesForm startingFrom(Meeting meeting) {
        return new TimesForm(
                times,
                week,
                add,
                session,
                instead,
                minutes.isEmpty() ? Integer.toString(meeting.minutes()) : minutes,
                meeting.channel().name(),
                meeting.place(),
                session.isEmpty() ? "" : meeting.agenda(),
                line);
    }

    /** A form that answers what the others suggest. */
    TimesForm answering(SuggestedTimes theirs) {
        return new TimesForm(
                times,
                week,
                add,
                session.isEmpty()
                        ? theirs.findSession().map(SessionId::toString).orElse("")
                        : session,
                theirs.id().toString(),
                minutes,
                channel,
                place,
                agenda,
                line);
    }

    /** Whether the reader only wants to look at other times for now. */
    boolean isLookingOn() {
        return !week.isEmpty() || !add.isEmpty();
    }

    /** The moments chosen; what is none is left out. */
    public List<Instant> chosen() {
        return Stream.concat(times.stream(), Stream.of(add))
                .flatMap(text -> moment(text).stream())
                .distinct()
                .sorted()
                .toList();
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

    /** The Monday of the week to be shown: the one asked for, that of the first time chosen, or the present one. */
    LocalDate monday(LocalDate today) {
        LocalDate wanted = date(week)
                .or(() -> chosen().stream().findFirst().map(start -> LocalDate.ofInstant(start, ZoneOffset.UTC)))
                .orElse(today);
        LocalDate shown = wanted.isBefore(today) || wanted.isAfter(today.plusYears(1)) ? today : wanted;
        return shown.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    FormErrors check(Words words, Locale locale) {
        FormErrors errors = FormErrors.none();
        int count = chosen().size();
        if (count == 0 || count > SuggestedTimes.MOST_TIMES) {
            errors.add("times", words.say(locale, "relationships.sessions.find.how-many", count));
        }
        if (way() == Channel.VIDEO && !place.isEmpty() && !place.matches("https?://\\S+")) {
            errors.add("place", words.say(locale, "relationships.sessions.find.no-link"));
        }
        if (place.length() > Meeting.LONGEST_PLACE
                || agenda.length() > Meeting.LONGEST_AGENDA
                || line.length() > SuggestedTimes.LONGEST_LINE) {
            errors.add("agenda", words.say(locale, "relationships.sessions.find.too-long"));
        }
        return errors;
    }

    Draft draft() {
        return new Draft(
                uuid(session).map(SessionId::new).orElse(null),
                uuid(instead).map(SuggestionId::new).orElse(null),
                chosen(),
                new Meeting(length(), way(), place, agenda),
                line);
    }

    Optional<SessionId> findSession() {
        return uuid(session).map(SessionId::new);
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> moment(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(text));
        } catch (DateTimeException notAMoment) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }
}
