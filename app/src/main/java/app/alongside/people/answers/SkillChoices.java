package app.alongside.people.answers;

import app.alongside.people.AddingSkills;
import app.alongside.people.Skill;
import app.alongside.people.SkillId;
import app.alongside.people.Skills;
import app.alongside.people.words.PlainText;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Understands which skill a form wants to add: a chosen one, one named exactly, or a new one to be suggested. */
@Component
class SkillChoices {
    private static final int MOST_CANDIDATES = 5;

    private final Skills skills;
    private final AddingSkills adding;

    SkillChoices(Skills skills, AddingSkills adding) {
        this.skills = skills;
        this.adding = adding;
    }

    /** What a form wants to add. */
    sealed interface Choice {
        /** No skill at all. */
        record None() implements Choice {}

        /** This one. */
        record Clear(SkillId skill) implements Choice {}

        /** The person has to say which. */
        record Unclear(UnclearSkill skill) implements Choice {}
    }

    Choice of(SkillForm form) {
        Optional<SkillId> picked = known(form.first("pick"));
        if (picked.isPresent()) {
            return new Choice.Clear(picked.get());
        }
        String suggested = form.first("suggest");
        if (isName(suggested)) {
            return new Choice.Clear(adding.findOrSuggest(suggested).id());
        }
        String typed = form.first("add");
        return PlainText.words(typed).isEmpty() ? new Choice.None() : named(typed);
    }

    /** The id in {@code text}, if it is one of this organisation's skills. */
    Optional<SkillId> known(String text) {
        try {
            return skills.find(new SkillId(UUID.fromString(text))).map(Skill::id);
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private Choice named(String typed) {
        Optional<Skill> exact = skills.findByName(typed);
        if (exact.isPresent()) {
            return new Choice.Clear(exact.get().id());
        }
        List<Skill> candidates = skills.suggest(typed, MOST_CANDIDATES).stream()
                .map(Skills.Suggestion::skill)
                .toList();
        return new Choice.Unclear(new UnclearSkill(typed.strip(), candidates));
    }

    static boolean isName(String text) {
        return text.length() <= Skill.LONGEST_NAME && !PlainText.words(text).isEmpty();
    }
}
