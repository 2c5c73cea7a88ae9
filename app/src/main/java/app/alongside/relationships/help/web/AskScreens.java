package app.alongside.relationships.help.web;

import app.alongside.people.Profiles;
import app.alongside.people.Skill;
import app.alongside.people.SkillId;
import app.alongside.people.Skills;
import app.alongside.people.Want;
import app.alongside.platform.PersonId;
import app.alongside.relationships.help.Advisor;
import app.alongside.relationships.help.FindingAdvisors;
import app.alongside.relationships.help.web.AskScreen.Chosen;
import app.alongside.relationships.help.web.AskScreen.Refusal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together the page on which one asks a colleague. */
@Component
class AskScreens {
    private static final int SHOWN = 12;
    private static final int CANDIDATES = 6;

    private final Skills skills;
    private final Profiles profiles;
    private final FindingAdvisors finding;

    AskScreens(Skills skills, Profiles profiles, FindingAdvisors finding) {
        this.skills = skills;
        this.profiles = profiles;
        this.finding = finding;
    }

    @Transactional(readOnly = true)
    public AskScreen open(PersonId me, AskQuery query) {
        Optional<Skill> chosen = findSkill(query.pick()).or(() -> skills.findByName(query.add()));
        AskForm form = new AskForm("", query.colleague(), "");
        return chosen.map(skill -> about(me, skill, form, Refusal.NONE))
                .orElseGet(() -> new AskScreen(
                        query.add(), listCandidates(me, query), Optional.empty(), List.of(), form, Refusal.NONE));
    }

    /** The page of a form that was refused; empty when it names no skill of this organisation. */
    @Transactional(readOnly = true)
    public Optional<AskScreen> refuse(PersonId me, AskForm form, Refusal refusal) {
        return findSkill(form.skill()).map(skill -> about(me, skill, form, refusal));
    }

    /** The skill of that id, if it is one of this organisation's. */
    Optional<Skill> findSkill(String id) {
        try {
            return skills.find(new SkillId(UUID.fromString(id)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private AskScreen about(PersonId me, Skill skill, AskForm form, Refusal refusal) {
        Optional<Skill> broader = Optional.ofNullable(skill.broader()).flatMap(skills::find);
        List<Advisor> advisors =
                finding.list(me, skill.id()).stream().limit(SHOWN).toList();
        return new AskScreen("", List.of(), Optional.of(new Chosen(skill, broader)), advisors, form, refusal);
    }

    private List<Skill> listCandidates(PersonId me, AskQuery query) {
        return query.add().isEmpty()
                ? profiles.get(me).wants().stream()
                        .map(Want::skill)
                        .map(want -> skills.find(want).orElse(null))
                        .filter(Objects::nonNull)
                        .limit(CANDIDATES)
                        .toList()
                : skills.suggest(query.add(), CANDIDATES).stream()
                        .map(Skills.Suggestion::skill)
                        .distinct()
                        .toList();
    }
}
