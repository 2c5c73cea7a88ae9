package app.alongside.matching.web;

import app.alongside.matching.Proposal;
import app.alongside.matching.RingReasons;
import app.alongside.matching.explanations.RingExplanation;
import app.alongside.people.SkillId;
import app.alongside.people.Skills;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads why people were proposed to one another as a ring, with the names of the skills. */
@Component
class ReadingRings {
    private final RingReasons rings;
    private final Skills skills;

    ReadingRings(RingReasons rings, Skills skills) {
        this.rings = rings;
        this.skills = skills;
    }

    @Transactional(readOnly = true)
    RingScreen.Reasons read(Proposal proposal) {
        RingExplanation why = rings.find(proposal.id()).orElseThrow();
        List<SkillId> ids = why.steps().stream()
                .flatMap(step -> step.gets().stream())
                .map(lesson -> SkillId.parse(lesson.skill()))
                .distinct()
                .toList();
        return new RingScreen.Reasons(
                why,
                skills.mapByIds(ids).entrySet().stream()
                        .collect(Collectors.toMap(
                                entry -> entry.getKey().toString(),
                                entry -> entry.getValue().name())));
    }
}
