package app.alongside.relationships.sessions.web;

import app.alongside.calendar.Stretch;
import app.alongside.people.Person;
import app.alongside.relationships.ClockGap;
import app.alongside.relationships.Workspace;
import app.alongside.relationships.sessions.ClockTime;
import app.alongside.relationships.sessions.Session;
import app.alongside.relationships.sessions.WeekOfTimes;
import app.alongside.ui.FormErrors;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finding a time: the week as a grid, what is chosen so far, and how to meet.
 *
 * @param silent who has not said when they are free
 * @param moving the session that is to be moved, if it is one that can be
 */
public record TimesScreen(
        Workspace workspace,
        TimesForm form,
        WeekOfTimes week,
        List<Person> silent,
        Optional<Session> moving,
        FormErrors errors) {
    private static final int SUGGESTIONS = 3;
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    public Person peer() {
        return workspace.peers().getFirst();
    }

    public String here() {
        return ClockTime.placeOf(workspace.me());
    }

    public String there() {
        return ClockTime.placeOf(peer());
    }

    /** How far the peer's clock is from the reader's in the week shown. */
    public ClockGap gap() {
        return workspace.clockGap(
                peer(), week.monday().atStartOfDay(workspace.me().zone()).toInstant());
    }

    public Locale locale() {
        return workspace.me().locale();
    }

    /** Whether the times offered suit everybody. */
    public boolean suitsAll() {
        return !week.listStarts().isEmpty() && week.free() == members();
    }

    /** Whether the times offered suit most of a circle, and none suits all. */
    public boolean suitsMost() {
        return !week.listStarts().isEmpty() && week.free() < members();
    }

    public int members() {
        return workspace.everybody().size();
    }

    public boolean isChosen(Instant start) {
        return form.chosen().contains(start);
    }

    /** Times chosen that the grid does not show, so that they are not lost when another week is looked at. */
    public List<Instant> chosenElsewhere() {
        List<Instant> shown = week.listStarts();
        return form.chosen().stream().filter(start -> !shown.contains(start)).toList();
    }

    public List<ClockTime> clocks(Instant start) {
        return ClockTime.list(Stretch.of(start, form.length()), workspace.me(), workspace.peers());
    }

    /** A time on each of the first days that have one, in the morning if there is a choice. */
    public List<Instant> suggestions() {
        return week.listStarts().stream()
                .filter(start -> !isChosen(start))
                .collect(Collectors.groupingBy(this::dayOf))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .limit(SUGGESTIONS)
                .map(day -> day.getValue().stream()
                        .filter(start -> !workspace.mine(start).toLocalTime().isBefore(MORNING))
                        .findFirst()
                        .orElse(day.getValue().getFirst()))
                .toList();
    }

    private LocalDate dayOf(Instant start) {
        return workspace.mine(start).toLocalDate();
    }

    /** The week before, when it is not over yet. */
    public boolean hasEarlierWeek() {
        return week.monday().isAfter(workspace.today());
    }

    public String path(String below) {
        return workspace.path("/sessions" + below);
    }
}
