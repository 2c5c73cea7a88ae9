package app.alongside.people.taxonomy.web;

import app.alongside.people.Skill;
import app.alongside.people.SkillId;
import app.alongside.people.Skills;
import app.alongside.people.words.PlainText;
import app.alongside.ui.FormErrors;
import app.alongside.ui.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Builds the screens of the taxonomy. */
@Component
class SkillScreens {
    private static final int PAGE = 50;

    private final Skills skills;
    private final Words words;

    SkillScreens(Skills skills, Words words) {
        this.skills = skills;
        this.words = words;
    }

    Skill get(SkillId id) {
        return skills.find(id).orElseThrow(NoSuchSkill::new);
    }

    /** A page by name; suggestions that wait for a coordinator come first. */
    SkillsScreen list(String query, String after) {
        List<Skill> all = skills.listAll();
        List<Skill> waiting = all.stream()
                .filter(skill -> skill.standing() == Skill.Standing.SUGGESTED)
                .toList();
        List<Skill> found = query.isBlank()
                ? all.stream()
                        .filter(skill -> String.CASE_INSENSITIVE_ORDER.compare(skill.name(), after) > 0)
                        .limit(PAGE + 1)
                        .toList()
                : skills.suggest(query, PAGE).stream()
                        .map(Skills.Suggestion::skill)
                        .toList();
        List<Skill> shown = found.size() > PAGE ? found.subList(0, PAGE) : found;
        String next = found.size() > PAGE ? shown.getLast().name() : "";
        return new SkillsScreen(query, all.size(), waiting, shown, next, "", FormErrors.none());
    }

    SkillsScreen refuseNew(String name, String key) {
        SkillsScreen list = list("", "");
        return new SkillsScreen("", list.total(), list.waiting(), list.skills(), list.next(), name, error("name", key));
    }

    SkillScreen show(SkillId id) {
        return show(get(id), "", FormErrors.none());
    }

    SkillScreen refuse(Skill skill, String field, String typed, String key) {
        return show(skill, typed, error(field, key));
    }

    private SkillScreen show(Skill skill, String typed, FormErrors errors) {
        List<Skill> narrower = skills.listAll().stream()
                .filter(other -> skill.id().equals(other.broader()))
                .toList();
        Skill broader =
                Optional.ofNullable(skill.broader()).flatMap(skills::find).orElse(null);
        return new SkillScreen(skill, broader, narrower, typed, errors);
    }

    static boolean isName(String text) {
        return text.strip().length() <= Skill.LONGEST_NAME
                && !PlainText.words(text).isEmpty();
    }

    private FormErrors error(String field, String key) {
        return FormErrors.none().add(field, words.say(Locale.UK, key));
    }
}
