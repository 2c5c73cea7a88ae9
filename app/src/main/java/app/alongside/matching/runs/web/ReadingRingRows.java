package app.alongside.matching.runs.web;

import app.alongside.matching.MatchRunId;
import app.alongside.matching.explanations.Explanation.Lesson;
import app.alongside.matching.explanations.RingExplanation;
import app.alongside.matching.explanations.RingExplanation.Step;
import app.alongside.matching.runs.FoundGroup;
import app.alongside.matching.runs.FoundGroups;
import app.alongside.people.People;
import app.alongside.people.Person;
import app.alongside.people.Skill;
import app.alongside.people.SkillId;
import app.alongside.people.Skills;
import app.alongside.platform.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the rings of a run, and who helps whom in them. */
@Component
class ReadingRingRows {
    private final FoundGroups groups;
    private final People people;
    private final Skills skills;

    ReadingRingRows(FoundGroups groups, People people, Skills skills) {
        this.groups = groups;
        this.people = people;
        this.skills = skills;
    }

    @Transactional(readOnly = true)
    public List<RingRow> read(MatchRunId run) {
        List<Found> found = groups.listFor(run).stream()
                .filter(group -> group.explanation() instanceof RingExplanation)
                .map(group -> new Found(group, (RingExplanation) group.explanation()))
                .toList();
        Map<PersonId, Person> known = people.mapByIds(found.stream()
                .flatMap(ring -> ring.group().people().list().stream())
                .toList());
        Map<SkillId, Skill> taught = skills.mapByIds(found.stream()
                .flatMap(ring -> ring.why().steps().stream())
                .flatMap(step -> step.gets().stream().limit(1))
                .map(lesson -> SkillId.parse(lesson.skill()))
                .distinct()
                .toList());
        return found.stream()
                .map(ring -> new RingRow(
                        ring.group().number(),
                        ring.why().value(),
                        ring.group().people().list().stream()
                                .map(helper -> turn(ring.why().helpedBy(helper.toString()), known, taught))
                                .toList(),
                        ring.why().hours()))
                .toList();
    }

    private record Found(FoundGroup group, RingExplanation why) {}

    private static RingRow.Turn turn(Step step, Map<PersonId, Person> known, Map<SkillId, Skill> taught) {
        String skill = step.gets().stream()
                .findFirst()
                .map(Lesson::skill)
                .map(id -> taught.get(SkillId.parse(id)))
                .map(Skill::name)
                .orElse("");
        return new RingRow.Turn(
                Objects.requireNonNull(known.get(PersonId.parse(step.helper()))),
                Objects.requireNonNull(known.get(PersonId.parse(step.learner()))),
                skill,
                step.oneWay());
    }
}
