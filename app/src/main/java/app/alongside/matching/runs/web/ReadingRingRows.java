package app.alongside.matching.runs.web;

import app.alongside.matching.MatchRunId;
import app.alongside.matching.explanations.Explanation.Lesson;
import app.alongside.matching.explanations.RingExplanation.Step;
import app.alongside.matching.runs.FoundRing;
import app.alongside.matching.runs.FoundRings;
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
    private final FoundRings rings;
    private final People people;
    private final Skills skills;

    ReadingRingRows(FoundRings rings, People people, Skills skills) {
        this.rings = rings;
        this.people = people;
        this.skills = skills;
    }

    @Transactional(readOnly = true)
    public List<RingRow> read(MatchRunId run) {
        List<FoundRing> found = rings.listFor(run);
        Map<PersonId, Person> known = people.mapByIds(
                found.stream().flatMap(ring -> ring.people().list().stream()).toList());
        Map<SkillId, Skill> taught = skills.mapByIds(found.stream()
                .flatMap(ring -> ring.explanation().steps().stream())
                .flatMap(step -> step.gets().stream().limit(1))
                .map(lesson -> SkillId.parse(lesson.skill()))
                .distinct()
                .toList());
        return found.stream()
                .map(ring -> new RingRow(
                        ring.number(),
                        ring.explanation().value(),
                        ring.people().list().stream()
                                .map(helper -> turn(ring.explanation().helpedBy(helper.toString()), known, taught))
                                .toList(),
                        ring.explanation().hours()))
                .toList();
    }

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
