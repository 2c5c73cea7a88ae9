package app.alongside.people.taxonomy.web;

import app.alongside.people.Skill;
import app.alongside.ui.FormErrors;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One skill, what it is a kind of, and its kinds. */
public record SkillScreen(Skill skill, @Nullable Skill broader, List<Skill> narrower, String typed, FormErrors errors) {
    /** What was typed into a field and refused, else what is known. */
    public String value(String field, String known) {
        return errors.get(field) == null ? known : typed;
    }
}
