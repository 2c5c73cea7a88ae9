package app.alongside.matching.handover.web;

import app.alongside.matching.explanations.Explanation.Lesson;
import app.alongside.matching.explanations.WhyAlone;
import app.alongside.matching.handover.HandOverPlan;
import app.alongside.matching.handover.HandOverPlan.Step;
import app.alongside.matching.handover.web.HandOverScreen.Row;
import app.alongside.matching.handover.web.HandOverScreen.Standing;
import app.alongside.people.People;
import app.alongside.people.Person;
import app.alongside.people.Skill;
import app.alongside.people.SkillId;
import app.alongside.people.Skills;
import app.alongside.platform.PersonId;
import app.alongside.programmes.Programme;
import app.alongside.ui.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Builds the page of a hand-over. */
@Component
class HandOverScreens {
    private final People people;
    private final Skills skills;
    private final Words words;

    HandOverScreens(People people, Skills skills, Words words) {
        this.people = people;
        this.skills = skills;
        this.words = words;
    }

    HandOverScreen build(Programme programme, HandOverPlan plan, Locale language) {
        Map<PersonId, Person> known = people.mapByIds(
                Stream.concat(Stream.of(plan.away()), plan.steps().stream().flatMap(HandOverScreens::peopleIn))
                        .distinct()
                        .toList());
        return new HandOverScreen(
                programme,
                Objects.requireNonNull(known.get(plan.away())),
                plan.steps().stream().map(step -> row(step, known, language)).toList(),
                plan.askable().size(),
                HandOverScreen.name(plan.askable()),
                plan.loss());
    }

    private static Stream<PersonId> peopleIn(Step step) {
        return step instanceof HandOverPlan.Taken taken
                ? Stream.of(taken.left().partner(), taken.taker())
                : Stream.of(step.left().partner());
    }

    private Row row(Step step, Map<PersonId, Person> known, Locale language) {
        Person partner = Objects.requireNonNull(known.get(step.left().partner()));
        int before = step.left().value();
        return switch (step) {
            case HandOverPlan.Stranded alone ->
                new Row(partner, null, Standing.NOBODY, before, 0, "", "", null, why(alone.why(), language));
            case HandOverPlan.Taken taken ->
                new Row(
                        partner,
                        known.get(taken.taker()),
                        standing(taken),
                        before,
                        taken.why().value(),
                        first(taken.why().firstLearns()),
                        first(taken.why().secondLearns()),
                        taken.why().common().hours(),
                        "");
        };
    }

    private static Standing standing(HandOverPlan.Taken taken) {
        return taken.free() ? Standing.READY : taken.left().running() ? Standing.RUNNING : Standing.WAITS;
    }

    private String first(List<Lesson> lessons) {
        return lessons.stream()
                .findFirst()
                .map(lesson -> SkillId.parse(lesson.skill()))
                .map(id -> skills.mapByIds(List.of(id)).get(id))
                .map(Skill::name)
                .orElse("");
    }

    private String why(WhyAlone why, Locale language) {
        String rule = why.cause() == WhyAlone.Cause.RULE ? "." + why.rule() : "";
        return words.say(language, "matching.alone." + why.cause() + rule, why.people(), why.alone());
    }
}
