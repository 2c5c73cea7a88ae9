package app.alongside.people;

import app.alongside.audit.Audit;
import app.alongside.people.words.PlainText;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds skills to the taxonomy: settled ones, and suggestions for a coordinator to look at. */
@Component
public class AddingSkills {
    private final SkillTable table;
    private final Skills skills;
    private final Audit audit;

    AddingSkills(SkillTable table, Skills skills, Audit audit) {
        this.table = table;
        this.skills = skills;
        this.audit = audit;
    }

    /** Adds a settled skill, or finds the one that has this name already. */
    @Transactional
    public Skill add(String name) {
        addAll(List.of(NewSkill.listed(name)));
        return skills.findByName(name).orElseThrow();
    }

    /** Finds the skill of this name, or adds it as a suggestion. */
    @Transactional
    public Skill findOrSuggest(String name) {
        return Objects.requireNonNull(findOrSuggestAll(List.of(name)).get(name));
    }

    /** Finds the skills of these names, and adds those that nobody knows as suggestions; by the names as given. */
    @Transactional
    public Map<String, Skill> findOrSuggestAll(Collection<String> names) {
        Map<String, Skill> known = skills.mapByNames(names);
        List<NewSkill> unknown = names.stream()
                .filter(name -> !known.containsKey(name))
                .map(name -> NewSkill.suggested(name.strip()))
                .toList();
        if (unknown.isEmpty()) {
            return known;
        }
        addAll(unknown);
        return skills.mapByNames(names);
    }

    /** Adds those of the skills whose names are free, and answers how many they were. */
    @Transactional
    public int addAll(List<NewSkill> fresh) {
        skills.listAll();
        table.lock();
        Map<String, Skill> taken =
                skills.mapByNames(fresh.stream().map(NewSkill::name).toList());
        Map<String, NewSkill> byKey = new LinkedHashMap<>();
        fresh.stream()
                .filter(skill -> !taken.containsKey(skill.name()))
                .forEach(skill -> byKey.putIfAbsent(PlainText.key(skill.name()), skill));
        List<NewSkill> free = List.copyOf(byKey.values());
        if (!free.isEmpty()) {
            table.insert(free);
            audit.record("skills.added", table.touch(), Map.of("skills", free.size()));
        }
        return free.size();
    }
}
