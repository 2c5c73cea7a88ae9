package app.alongside.matching.runs.web;

import app.alongside.matching.MatchRunId;
import app.alongside.matching.explanations.WhyAlone;
import app.alongside.matching.runs.LeftOut;
import app.alongside.matching.runs.RunResults;
import app.alongside.people.People;
import app.alongside.people.Person;
import app.alongside.people.Skill;
import app.alongside.people.SkillId;
import app.alongside.people.Skills;
import app.alongside.platform.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads for whom a run found nobody, and why. */
@Component
class ReadingAlone {
    private final RunResults results;
    private final People people;
    private final Skills skills;

    ReadingAlone(RunResults results, People people, Skills skills) {
        this.results = results;
        this.people = people;
        this.skills = skills;
    }

    @Transactional(readOnly = true)
    public AloneTable read(MatchRunId run, StudioQuery query) {
        String who = query.whoText();
        List<LeftOut> found = results.listLeftOut(run, who, query.wherePlace(), AloneTable.PAGE + 1);
        List<LeftOut> page = found.stream().limit(AloneTable.PAGE).toList();
        return new AloneTable(
                rows(page),
                results.countLeftOut(run, ""),
                who,
                results.countLeftOut(run, who),
                query.wherePlace(),
                page.isEmpty() ? query.wherePlace() : page.getLast().place(),
                found.size() > page.size());
    }

    private List<AloneRow> rows(List<LeftOut> all) {
        Map<PersonId, Person> known = people.mapByIds(
                all.stream().flatMap(ReadingAlone::peopleIn).distinct().toList());
        Map<SkillId, Skill> wanted = skills.mapByIds(
                all.stream().flatMap(left -> skillIn(left).stream()).distinct().toList());
        return all.stream()
                .map(left -> new AloneRow(
                        Objects.requireNonNull(known.get(left.person())),
                        left.why(),
                        helperIn(left).map(known::get).map(Person::name).orElse(""),
                        skillIn(left).map(wanted::get).map(Skill::name).orElse("")))
                .toList();
    }

    private static Stream<PersonId> peopleIn(LeftOut left) {
        return Stream.concat(Stream.of(left.person()), helperIn(left).stream());
    }

    private static Optional<PersonId> helperIn(LeftOut left) {
        return Optional.ofNullable(left.why().help()).map(WhyAlone.Help::person).map(PersonId::parse);
    }

    private static Optional<SkillId> skillIn(LeftOut left) {
        return Optional.ofNullable(left.why().help()).map(WhyAlone.Help::skill).map(SkillId::parse);
    }
}
