package app.alongside.learning.web;

import app.alongside.people.Skill;
import app.alongside.people.Skills;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the skills that somebody names. */
@Component
class NamingSkills {
    private final Skills skills;

    NamingSkills(Skills skills) {
        this.skills = skills;
    }

    /** The skills by the names that everybody knows them by, and the names that nobody knows. */
    record Named(List<String> known, List<String> unknown) {}

    @Transactional(readOnly = true)
    public Named find(List<String> names) {
        return new Named(
                names.stream()
                        .flatMap(name -> skills.findByName(name).stream())
                        .map(Skill::name)
                        .distinct()
                        .toList(),
                names.stream().filter(name -> skills.findByName(name).isEmpty()).toList());
    }
}
