package app.alongside.demo;

import app.alongside.demo.content.Colleague;
import app.alongside.platform.jobs.DueWork;
import app.alongside.programmes.Programme;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Lives through the three programmes of Northwind Rail, side by side and day by day, until now. */
@Component
class LivingThroughCohorts {
    private static final Duration PUBLISHED_BEFORE = Duration.ofDays(15);

    private final DesigningCohorts designing;
    private final JoiningCohort joining;
    private final MatchingCohort matching;
    private final AnsweringProposal answering;
    private final LivingBesides besides;
    private final ObjectProvider<DueWork> dueWork;

    LivingThroughCohorts(
            DesigningCohorts designing,
            JoiningCohort joining,
            MatchingCohort matching,
            AnsweringProposal answering,
            LivingBesides besides,
            ObjectProvider<DueWork> dueWork) {
        this.designing = designing;
        this.joining = joining;
        this.matching = matching;
        this.answering = answering;
        this.besides = besides;
        this.dueWork = dueWork;
    }

    void live(Staff staff, Instant now, Narrator narrator) {
        Diary diary = new Diary(now);
        for (Cohort cohort : Cohort.values()) {
            Instant start = startOf(cohort, now);
            diary.enter(start.minus(PUBLISHED_BEFORE), () -> begin(cohort, diary, staff, start, now));
        }
        planDueWork(diary, now);
        diary.live();
        narrator.done("Three programmes lived through");
    }

    private void begin(Cohort cohort, Diary diary, Staff staff, Instant start, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        Programme programme = designing.design(cohort, LocalDate.ofInstant(start, ZoneOffset.UTC));
        List<Colleague> joiners = staff.list().stream()
                .filter(person -> cohort.attracts(person, today))
                .toList();
        joiners.forEach(person -> joining.plan(diary, programme, staff, person, start));
        if (cohort == Cohort.ENGINEERING_EXCHANGE) {
            matching.keepTogether(programme, staff);
            besides.plan(diary, new LivingInCircles.Setting(programme, staff, joiners, start, now));
        }
        for (int day : cohort.matchDays()) {
            diary.enter(start.plus(Duration.ofDays(day)), () -> match(diary, programme, staff));
        }
        if (cohort.matchDays().isEmpty()) {
            diary.enter(now.minus(Duration.ofHours(20)), () -> matching.run(programme));
        }
    }

    private void match(Diary diary, Programme programme, Staff staff) {
        matching.runAndPublish(programme, staff).forEach(proposal -> answering.plan(diary, staff, proposal));
    }

    /** What the application does by itself is done once a day: proposals lapse, reminders count as sent. */
    private void planDueWork(Diary diary, Instant now) {
        for (Instant day = now.minus(MakingNorthwindRail.AGE); day.isBefore(now); day = day.plus(Duration.ofDays(1))) {
            diary.enter(day, () -> dueWork.orderedStream().forEach(DueWork::perform));
        }
    }

    /** Programmes begin at eight in the morning, UTC. */
    private static Instant startOf(Cohort cohort, Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC)
                .minusDays(cohort.daysSinceStart())
                .atTime(LocalTime.of(8, 0))
                .toInstant(ZoneOffset.UTC);
    }
}
