package app.alongside.matching.web;

import app.alongside.matching.MatchRunId;
import app.alongside.matching.OtherChoices;
import app.alongside.matching.Proposal;
import app.alongside.matching.explanations.Explanation;
import app.alongside.matching.runs.ExplainingPairs;
import app.alongside.people.People;
import app.alongside.people.Person;
import app.alongside.people.SkillId;
import app.alongside.people.Skills;
import app.alongside.platform.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads whom the reader of an open proposal could choose instead. */
@Component
class ReadingOthers {
    private static final int SHOWN = 2;

    private final OtherChoices choices;
    private final ExplainingPairs explaining;
    private final People people;
    private final Skills skills;

    ReadingOthers(OtherChoices choices, ExplainingPairs explaining, People people, Skills skills) {
        this.choices = choices;
        this.explaining = explaining;
        this.people = people;
        this.skills = skills;
    }

    @Transactional(readOnly = true)
    public OthersScreen read(Proposal proposal, PersonId reader) {
        List<PersonId> shown =
                choices.listFree(proposal, reader).stream().limit(SHOWN).toList();
        MatchRunId run = proposal.runId();
        if (run == null || shown.isEmpty()) {
            return OthersScreen.NOBODY;
        }
        Map<PersonId, Explanation> why = explaining.explain(proposal.programmeId(), run, reader, shown);
        Map<PersonId, Person> known = people.mapByIds(shown);
        return new OthersScreen(
                shown.stream()
                        .map(other -> new OthersScreen.Other(
                                Objects.requireNonNull(known.get(other)), Objects.requireNonNull(why.get(other))))
                        .toList(),
                names(why.values().stream()));
    }

    private Map<String, String> names(Stream<Explanation> explained) {
        List<SkillId> ids = explained
                .flatMap(why -> Stream.concat(why.firstLearns().stream(), why.secondLearns().stream()))
                .map(lesson -> SkillId.parse(lesson.skill()))
                .distinct()
                .toList();
        return skills.mapByIds(ids).entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> entry.getKey().toString(),
                        entry -> entry.getValue().name()));
    }
}
