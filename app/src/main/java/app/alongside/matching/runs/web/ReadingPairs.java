package app.alongside.matching.runs.web;

import app.alongside.matching.Duo;
import app.alongside.matching.explanations.Explanation;
import app.alongside.matching.explanations.Explanation.Lesson;
import app.alongside.matching.policy.PairRulings;
import app.alongside.matching.policy.PairRulings.Ruling;
import app.alongside.matching.runs.FoundPair;
import app.alongside.matching.runs.MatchRun;
import app.alongside.matching.runs.PairSearch;
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

/** Reads the pairs of a run, a page at a time. */
@Component
class ReadingPairs {
    private final RunResults results;
    private final PairRulings rulings;
    private final People people;
    private final Skills skills;

    ReadingPairs(RunResults results, PairRulings rulings, People people, Skills skills) {
        this.results = results;
        this.rulings = rulings;
        this.people = people;
        this.skills = skills;
    }

    /** What a page shows besides the pairs themselves. */
    private record Known(
            Map<PersonId, Person> people, Map<SkillId, Skill> skills, Map<Duo, Ruling> rulings, int last) {}

    @Transactional(readOnly = true)
    public PairsTable read(MatchRun run, PairSearch search) {
        List<FoundPair> found = results.listPairs(search, PairsTable.PAGE + 1);
        List<FoundPair> page = found.stream().limit(PairsTable.PAGE).toList();
        Known known = new Known(
                people.mapByIds(page.stream()
                        .flatMap(pair -> pair.people().list().stream())
                        .toList()),
                skills.mapByIds(page.stream().flatMap(ReadingPairs::skillIds).toList()),
                rulings.mapByDuo(run.programmeId()),
                run.state() instanceof MatchRun.Done done ? done.outcome().pairs() : 0);
        return new PairsTable(
                page.stream().map(pair -> row(pair, known)).toList(),
                search,
                results.countPairs(search),
                found.size() > page.size());
    }

    private static Stream<SkillId> skillIds(FoundPair pair) {
        return Stream.concat(
                        pair.explanation().firstLearns().stream().limit(1),
                        pair.explanation().secondLearns().stream().limit(1))
                .map(lesson -> SkillId.parse(lesson.skill()));
    }

    private static PairRow row(FoundPair pair, Known known) {
        Explanation why = pair.explanation();
        return new PairRow(
                pair.rank(),
                Objects.requireNonNull(known.people().get(pair.people().first())),
                Objects.requireNonNull(known.people().get(pair.people().second())),
                name(why.firstLearns(), known),
                name(why.secondLearns(), known),
                why.first(),
                why.second(),
                why.common().hours(),
                Optional.ofNullable(known.rulings().get(pair.people())),
                known.last() > 2 && pair.rank() == known.last(),
                pair.changed());
    }

    private static String name(List<Lesson> lessons, Known known) {
        return lessons.stream()
                .findFirst()
                .map(lesson -> known.skills().get(SkillId.parse(lesson.skill())))
                .map(Skill::name)
                .orElse("");
    }
}
