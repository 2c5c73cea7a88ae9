package app.alongside.people;

import app.alongside.people.words.LabelIndex;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One version of an organisation's skills, in memory and never changed. */
final class SkillTaxonomy {
    private final List<Skill> skills;
    private final Map<SkillId, Skill> byId = new HashMap<>();
    private final LabelIndex<SkillId> index = new LabelIndex<>();

    /**
     * @param skills by name
     * @param merged the skill that stands for one that was merged
     */
    SkillTaxonomy(List<Skill> skills, Map<SkillId, SkillId> merged) {
        this.skills = List.copyOf(skills);
        for (Skill skill : skills) {
            byId.put(skill.id(), skill);
            index.add(skill.id(), skill.name(), true);
        }
        skills.forEach(skill -> skill.aliases().forEach(alias -> index.add(skill.id(), alias, false)));
        merged.forEach((gone, target) -> {
            Skill standing = byId.get(target);
            if (standing != null) {
                byId.put(gone, standing);
            }
        });
    }

    Optional<Skill> find(SkillId id) {
        return Optional.ofNullable(byId.get(id));
    }

    Optional<Skill> findByName(String text) {
        return index.find(text).flatMap(this::find);
    }

    List<Skills.Suggestion> suggest(String text, int limit) {
        return index.suggest(text, limit).stream()
                .map(found -> new Skills.Suggestion(find(found.thing()).orElseThrow(), found.label(), found.fit()))
                .toList();
    }

    List<Skill> listAll() {
        return skills;
    }
}
