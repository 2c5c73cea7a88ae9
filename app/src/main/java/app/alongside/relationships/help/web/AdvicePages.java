package app.alongside.relationships.help.web;

import app.alongside.people.People;
import app.alongside.people.Person;
import app.alongside.people.QuickQuestions;
import app.alongside.people.Skill;
import app.alongside.people.SkillId;
import app.alongside.people.Skills;
import app.alongside.platform.PersonId;
import app.alongside.relationships.help.AdviceLines;
import app.alongside.relationships.help.AdviceRequest;
import app.alongside.relationships.help.AdviceRequests;
import app.alongside.relationships.help.web.AdviceScreen.Typed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together the pages of quick questions. */
@Component
class AdvicePages {
    private final AdviceRequests requests;
    private final AdviceLines lines;
    private final People people;
    private final Skills skills;
    private final QuickQuestions questions;

    AdvicePages(AdviceRequests requests, AdviceLines lines, People people, Skills skills, QuickQuestions questions) {
        this.requests = requests;
        this.lines = lines;
        this.people = people;
        this.skills = skills;
        this.questions = questions;
    }

    @Transactional(readOnly = true)
    public AdviceIndexScreen index(PersonId me) {
        return new AdviceIndexScreen(listRows(me), questions.getMost(me));
    }

    /** What the person asked and what came to them, the newest first. */
    @Transactional(readOnly = true)
    public List<AdviceRow> listRows(PersonId me) {
        List<AdviceRequest> found = requests.listFor(me);
        if (found.isEmpty()) {
            return List.of();
        }
        Map<PersonId, Person> others = people.mapByIds(found.stream()
                .flatMap(request -> Stream.ofNullable(otherOf(request, me)))
                .toList());
        Map<SkillId, Skill> named =
                skills.mapByIds(found.stream().map(AdviceRequest::skill).toList());
        return found.stream().map(request -> row(request, me, others, named)).toList();
    }

    @Transactional(readOnly = true)
    public AdviceScreen show(AdviceRequest request, PersonId me, Typed typed) {
        PersonId other = otherOf(request, me);
        AdviceRow row = row(
                request,
                me,
                people.mapByIds(other == null ? List.of() : List.of(other)),
                skills.mapByIds(List.of(request.skill())));
        return new AdviceScreen(row, people.get(me), lines.list(request), typed);
    }

    private static AdviceRow row(
            AdviceRequest request, PersonId me, Map<PersonId, Person> others, Map<SkillId, Skill> named) {
        return new AdviceRow(
                request,
                Optional.ofNullable(named.get(request.skill())).map(Skill::name).orElse(""),
                Optional.ofNullable(otherOf(request, me)).map(others::get),
                request.isAskedBy(me),
                request.isTurnOf(me));
    }

    private static @Nullable PersonId otherOf(AdviceRequest request, PersonId me) {
        return request.isAskedBy(me) ? request.advisor() : request.askedBy();
    }
}
