package app.alongside.people;

import app.alongside.people.words.LabelIndex;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

    /** The skill and everything below it; each once, even where a circle of broader skills was imported. */
    List<Skill> listWithNarrower(SkillId id) {
        Map<SkillId, List<Skill>> narrower = new HashMap<>();
        for (Skill skill : skills) {
            if (skill.broader() != null) {
                find(skill.broader())
                        .ifPresent(broader -> narrower.computeIfAbsent(broader.id(), any -> new ArrayList<>())
                                .add(skill));
            }
        }
        Set<Skill> found = new LinkedHashSet<>();
        Deque<Skill> open = new ArrayDeque<>(find(id).stream().toList());
        while (!open.isEmpty()) {
            Skill next = open.remove();
            if (found.add(next)) {
                open.addAll(narrower.getOrDefault(next.id(), List.of()));
            }
        }
        return List.copyOf(found);
    }

    List<Skill> listAll() {
        return skills;
    }
}
