package app.alongside.demo;

import app.alongside.calendar.CalendarReply;
import app.alongside.platform.PersonId;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.sessions.AgreeingSessions;
import app.alongside.relationships.sessions.Answer;
import app.alongside.relationships.sessions.AnsweringInvitations;
import app.alongside.relationships.sessions.ConfirmingSessions;
import app.alongside.relationships.sessions.Meeting;
import app.alongside.relationships.sessions.Session;
import app.alongside.relationships.sessions.SuggestingTimes;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Lets a circle meet on Wednesdays: twice so far, and once more in the days to come. */
@Component
class MeetingInCircles {
    private static final Duration LENGTH = Duration.ofMinutes(60);
    private static final List<Integer> HOURS = List.of(14, 13, 15);

    private final SuggestingTimes suggesting;
    private final AgreeingSessions agreeing;
    private final ConfirmingSessions confirming;
    private final AnsweringInvitations answering;
    private final TalkingInCircles talking;

    MeetingInCircles(
            SuggestingTimes suggesting,
            AgreeingSessions agreeing,
            ConfirmingSessions confirming,
            AnsweringInvitations answering,
            TalkingInCircles talking) {
        this.suggesting = suggesting;
        this.agreeing = agreeing;
        this.confirming = confirming;
        this.answering = answering;
        this.talking = talking;
    }

    /** A circle that runs. */
    record Round(RelationshipId id, List<PersonId> members) {
        PersonId host() {
            return members.getFirst();
        }
    }

    void plan(Diary diary, Round round, Instant now) {
        talking.plan(diary, round, now);
        for (int days : new int[] {56, 28}) {
            Instant agreed = now.minus(Duration.ofDays(days + 5));
            diary.enter(
                    agreed,
                    () -> arrange(round, agreed)
                            .ifPresent(session -> diary.enter(
                                    session.endsAt().plus(Duration.ofHours(2)), () -> confirm(round, session))));
        }
        Instant lately = now.minus(Duration.ofHours(30));
        diary.enter(lately, () -> arrange(round, lately).ifPresent(session -> answer(round, session)));
    }

    private Optional<Session> arrange(Round round, Instant now) {
        LocalDate day = LocalDate.ofInstant(now, ZoneOffset.UTC)
                .plusDays(3)
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.WEDNESDAY));
        return HOURS.stream()
                .map(hour -> day.atTime(hour, 0).toInstant(ZoneOffset.UTC))
                .flatMap(time -> arrangeAt(round, time).stream())
                .findFirst();
    }

    private Optional<Session> arrangeAt(Round round, Instant time) {
        Meeting meeting = new Meeting(LENGTH, Meeting.Channel.VIDEO, "", "");
        SuggestingTimes.Draft draft = new SuggestingTimes.Draft(null, null, List.of(time), meeting, "");
        return suggesting.suggest(round.id(), round.host(), draft) instanceof Answer.Asked asked
                        && agreeing.choose(
                                        round.id(),
                                        round.members().get(1),
                                        asked.times().id(),
                                        time)
                                instanceof Answer.Done done
                ? Optional.of(done.session())
                : Optional.empty();
    }

    private void confirm(Round round, Session session) {
        round.members().stream()
                .limit(round.members().size() - 1L)
                .forEach(member -> confirming.met(round.id(), session.id(), member));
    }

    /** All but Inês have said whether they come to the next one, and one of them cannot. */
    private void answer(Round round, Session session) {
        Stream.of(0, 1, 3)
                .map(round.members()::get)
                .forEach(member -> answering.answer(round.id(), session.id(), member, CalendarReply.Answer.ACCEPTED));
        answering.answer(round.id(), session.id(), round.members().get(4), CalendarReply.Answer.DECLINED);
    }
}
