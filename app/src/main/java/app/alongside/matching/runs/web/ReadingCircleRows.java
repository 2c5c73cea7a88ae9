package app.alongside.matching.runs.web;

import app.alongside.matching.MatchRunId;
import app.alongside.matching.explanations.CircleExplanation;
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

/** Reads the circles of a run: who sits in them, and what they could learn from one another. */
@Component
class ReadingCircleRows {
    private static final int FEW = 3;

    private final FoundGroups groups;
    private final People people;
    private final Skills skills;

    ReadingCircleRows(FoundGroups groups, People people, Skills skills) {
        this.groups = groups;
        this.people = people;
        this.skills = skills;
    }

    private record Found(FoundGroup group, CircleExplanation why) {
        List<SkillId> mostWanted() {
            return why.helps().stream()
                    .map(help -> SkillId.parse(help.lesson().skill()))
                    .distinct()
                    .limit(FEW)
                    .toList();
        }
    }

    /** The circles, the most worthwhile first; none in a run of pairs. */
    @Transactional(readOnly = true)
    public List<CircleRow> read(MatchRunId run) {
        List<Found> found = groups.listFor(run).stream()
                .filter(group -> group.explanation() instanceof CircleExplanation)
                .map(group -> new Found(group, (CircleExplanation) group.explanation()))
                .toList();
        Map<PersonId, Person> known = people.mapByIds(found.stream()
                .flatMap(circle -> circle.group().people().list().stream())
                .toList());
        Map<SkillId, Skill> wanted = skills.mapByIds(found.stream()
                .flatMap(circle -> circle.mostWanted().stream())
                .distinct()
                .toList());
        return found.stream()
                .map(circle -> new CircleRow(
                        circle.group().number(),
                        circle.group().people().list().stream()
                                .map(known::get)
                                .filter(Objects::nonNull)
                                .toList(),
                        circle.why(),
                        circle.mostWanted().stream()
                                .map(wanted::get)
                                .filter(Objects::nonNull)
                                .map(Skill::name)
                                .toList()))
                .toList();
    }
}
