package app.alongside.people;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The organisation's taxonomy of skills: read, never written; see {@link AddingSkills}. */
@Component
public class Skills {
    private final SkillTaxonomies taxonomies;

    Skills(SkillTaxonomies taxonomies) {
        this.taxonomies = taxonomies;
    }

    /**
     * A skill that a text may mean.
     *
     * @param label the name by which it was found, its own or an alias
     * @param fit 1 for exactly, towards 0 for hardly
     */
    public record Suggestion(Skill skill, String label, double fit) {}

    /** The skill; of one that was merged into another, that other. Throws where there is none of that id. */
    public Skill get(SkillId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("No skill has the id " + id));
    }

    /** The skill; of one that was merged into another, that other. */
    public Optional<Skill> find(SkillId id) {
        return taxonomies.current().find(id);
    }

    /** The skill with exactly this name or alias, whatever the case, accents and punctuation. */
    public Optional<Skill> findByName(String text) {
        return taxonomies.current().findByName(text);
    }

    /** The skills with exactly these names or aliases, by the name asked for; unknown names are left out. */
    public Map<String, Skill> mapByNames(Collection<String> names) {
        SkillTaxonomy taxonomy = taxonomies.current();
        Map<String, Skill> found = new HashMap<>();
        names.forEach(name -> taxonomy.findByName(name).ifPresent(skill -> found.put(name, skill)));
        return found;
    }

    /** The skills that {@code text} may mean, best first: by whole words, tolerant of spelling. */
    public List<Suggestion> suggest(String text, int limit) {
        return taxonomies.current().suggest(text, limit);
    }

    /** Those of the ids that this organisation knows, by the id asked for. */
    public Map<SkillId, Skill> mapByIds(Collection<SkillId> ids) {
        SkillTaxonomy taxonomy = taxonomies.current();
        Map<SkillId, Skill> found = new HashMap<>();
        ids.forEach(id -> taxonomy.find(id).ifPresent(skill -> found.put(id, skill)));
        return found;
    }

    /** The skill and everything that is a kind of it, at any depth. */
    public List<Skill> listWithNarrower(SkillId id) {
        return taxonomies.current().listWithNarrower(id);
    }

    /** All skills, by name. */
    public List<Skill> listAll() {
        return taxonomies.current().listAll();
    }
}
