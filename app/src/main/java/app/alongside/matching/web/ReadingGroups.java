package app.alongside.matching.web;

import app.alongside.matching.GroupReasons;
import app.alongside.matching.explanations.CircleExplanation;
import app.alongside.matching.explanations.CircleExplanation.Meeting;
import app.alongside.matching.explanations.Explanation.Lesson;
import app.alongside.matching.explanations.RingExplanation;
import app.alongside.people.SkillId;
import app.alongside.people.Skills;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads why people were proposed to one another as a ring or a circle, with the names of the skills. */
@Component
class ReadingGroups {
    private static final int HALF_HOUR = 30;

    private final GroupReasons reasons;
    private final Skills skills;
    private final Clock clock;

    ReadingGroups(GroupReasons reasons, Skills skills, Clock clock) {
        this.reasons = reasons;
        this.skills = skills;
        this.clock = clock;
    }

    /** The same with what speaks for it. */
    @Transactional(readOnly = true)
    ReasonedScreen explain(GroupScreen group) {
        return switch (reasons.find(group.proposal().id()).orElseThrow()) {
            case RingExplanation ring ->
                new RingScreen(group, ring, names(ring.steps().stream().flatMap(step -> step.gets().stream())));
            case CircleExplanation circle ->
                new CircleProposalScreen(
                        group,
                        circle,
                        names(circle.helps().stream().map(CircleExplanation.Help::lesson)),
                        Optional.ofNullable(circle.meeting()).map(meeting -> next(meeting, group)));
        };
    }

    private SkillNames names(Stream<Lesson> lessons) {
        List<SkillId> ids =
                lessons.map(lesson -> SkillId.parse(lesson.skill())).distinct().toList();
        return new SkillNames(skills.mapByIds(ids).entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> entry.getKey().toString(),
                        entry -> entry.getValue().name())));
    }

    private ZonedDateTime next(Meeting meeting, GroupScreen group) {
        return LocalDate.now(clock)
                .with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                .atStartOfDay(ZoneOffset.UTC)
                .plusMinutes((long) meeting.from() * HALF_HOUR)
                .withZoneSameInstant(group.me().zone());
    }
}
