package app.alongside.demo;

import app.alongside.calendar.Availabilities;
import app.alongside.calendar.CommonSlot;
import app.alongside.calendar.SharedTimes;
import app.alongside.calendar.WeeklyAvailability;
import app.alongside.demo.content.Colleague;
import app.alongside.demo.content.Dice;
import app.alongside.relationships.Relationships;
import app.alongside.relationships.sessions.AgreeingSessions;
import app.alongside.relationships.sessions.Answer;
import app.alongside.relationships.sessions.Meeting;
import app.alongside.relationships.sessions.SuggestedTimes;
import app.alongside.relationships.sessions.SuggestingTimes;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lets peers meet about every two weeks: one suggests times that suit both, the other chooses; some pairs fall quiet. */
@Component
class MeetingAsPeers {
    private static final int QUIET_PERCENT = 14;
    private static final int ALL = Integer.MAX_VALUE;
    private static final Duration LENGTH = Duration.ofMinutes(60);
    private static final int LOOK_AHEAD_DAYS = 10;

    private final Relationships relationships;
    private final Availabilities availabilities;
    private final SuggestingTimes suggesting;
    private final AgreeingSessions agreeing;
    private final TellingHowItWent telling;

    MeetingAsPeers(
            Relationships relationships,
            Availabilities availabilities,
            SuggestingTimes suggesting,
            AgreeingSessions agreeing,
            TellingHowItWent telling) {
        this.relationships = relationships;
        this.availabilities = availabilities;
        this.suggesting = suggesting;
        this.agreeing = agreeing;
        this.telling = telling;
    }

    /** Enters the first session from {@code moment} on; each enters the next. */
    void plan(Diary diary, Pair pair, Instant moment) {
        Dice dice = pair.dice("meeting");
        int sessions = !pair.isShown() && dice.chance(QUIET_PERCENT) ? dice.between(0, 2) : ALL;
        plan(diary, new Course(pair, sessions, 1), moment);
    }

    /** Where a pair stands in its row of sessions. */
    private record Course(Pair pair, int sessions, int number) {
        Course next() {
            return new Course(pair, sessions, number + 1);
        }

        boolean isOver() {
            return number > sessions;
        }

        Dice dice() {
            return pair.dice("session " + number);
        }

        Colleague asks() {
            return number % 2 == 1 ? pair.one() : pair.other();
        }

        Colleague answers() {
            return number % 2 == 1 ? pair.other() : pair.one();
        }
    }

    private void plan(Diary diary, Course course, Instant moment) {
        if (!course.isOver()) {
            diary.enter(moment, () -> suggest(diary, course, moment));
        }
    }

    private void suggest(Diary diary, Course course, Instant now) {
        Pair pair = course.pair();
        if (!relationships.get(pair.relationship()).isActive()) {
            return;
        }
        List<Instant> times = findTimes(course, now);
        if (!times.isEmpty()
                && suggesting.suggest(pair.relationship(), pair.idOf(course.asks()), draft(course, times))
                        instanceof Answer.Asked asked) {
            Instant chosen = now.plus(Duration.ofHours(course.dice().between(1, 20)));
            diary.enter(chosen, () -> choose(diary, course, asked.times()));
        }
        plan(diary, course.next(), now.plus(Duration.ofDays(course.dice().between(12, 17))));
    }

    private List<Instant> findTimes(Course course, Instant now) {
        LocalDate from = LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(2);
        List<WeeklyAvailability> free = course.pair().members().stream()
                .map(course.pair()::idOf)
                .map(availabilities::get)
                .toList();
        List<Instant> starts = SharedTimes.find(free, from, LOOK_AHEAD_DAYS, LENGTH).stream()
                .map(CommonSlot::start)
                .toList();
        return course.dice().some(3, starts).stream().sorted().toList();
    }

    private static SuggestingTimes.Draft draft(Course course, List<Instant> times) {
        String agenda = "What happened since we last met\n" + wish(course.asks()) + "\n" + wish(course.answers());
        Meeting meeting = new Meeting(LENGTH, Meeting.Channel.VIDEO, "", agenda);
        return new SuggestingTimes.Draft(null, null, times, meeting, "");
    }

    private static String wish(Colleague colleague) {
        return colleague.name() + ": " + colleague.answers().wants().getFirst().skill();
    }

    private void choose(Diary diary, Course course, SuggestedTimes suggested) {
        Pair pair = course.pair();
        Instant time = suggested.times().getFirst().toInstant();
        if (relationships.get(pair.relationship()).isActive()
                && agreeing.choose(pair.relationship(), pair.idOf(course.answers()), suggested.id(), time)
                        instanceof Answer.Done done) {
            telling.plan(diary, pair, done.session());
        }
    }
}
