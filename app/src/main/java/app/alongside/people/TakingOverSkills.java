package app.alongside.people;

import app.alongside.audit.Audit;
import app.alongside.people.words.PlainText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes over the skills of a public classification: those that are in the taxonomy already, by where they come from or by
 * name, keep their own name and gain labels; the others are added.
 */
@Component
public class TakingOverSkills {
    private final SkillTable table;
    private final SkillOrigins origins;
    private final Skills skills;
    private final Audit audit;

    TakingOverSkills(SkillTable table, SkillOrigins origins, Skills skills, Audit audit) {
        this.table = table;
        this.origins = origins;
        this.skills = skills;
        this.audit = audit;
    }

    /**
     * A skill of a classification.
     *
     * @param uri what the classification calls it; empty where it has no such name for it
     * @param labels other names
     * @param broader the uri or the name of what it is a kind of; empty where nothing says
     */
    public record Given(String uri, String name, List<String> labels, String broader) {}

    /**
     * What became of them.
     *
     * @param ids one id for each of them, in their order
     * @param labels how many names the taxonomy gained, beside those of new skills
     */
    public record Taken(List<SkillId> ids, int added, int labels) {}

    /** Takes them all over, or none; doing it again changes nothing. */
    @Transactional
    public Taken takeOver(List<Given> given) {
        skills.listAll();
        table.lock();
        Map<String, UUID> byUri = origins.mapByUri();
        Map<String, UUID> byKey = origins.mapByKey();
        List<NewSkill> fresh = new ArrayList<>();
        Map<String, UUID> claimed = new HashMap<>();
        for (Given each : given) {
            String key = PlainText.key(each.name());
            UUID known = byUri.getOrDefault(each.uri(), byKey.get(key));
            if (known == null) {
                fresh.add(new NewSkill(each.name(), List.of(), null, blankToNull(each.uri()), Skill.Standing.LISTED));
            } else {
                claimed.put(each.uri(), known);
            }
        }
        table.insert(fresh);
        origins.note(claimed);
        List<SkillId> ids = idsOf(given);
        int labels = origins.addLabels(labelsOf(given, ids));
        origins.setBroader(broaderOf(given, ids));
        if (!fresh.isEmpty() || labels > 0) {
            audit.record("skills.taken-over", table.touch(), Map.of("added", fresh.size(), "labels", labels));
        }
        return new Taken(ids, fresh.size(), labels);
    }

    private List<SkillId> idsOf(List<Given> given) {
        Map<String, UUID> byUri = origins.mapByUri();
        Map<String, UUID> byKey = origins.mapByKey();
        List<SkillId> ids = new ArrayList<>();
        for (Given each : given) {
            UUID id = byUri.get(each.uri());
            UUID named = byKey.get(PlainText.key(each.name()));
            if (id == null && named == null) {
                throw new IllegalStateException("The skill was not taken over: " + each);
            }
            ids.add(new SkillId(id == null ? Objects.requireNonNull(named) : id));
        }
        return ids;
    }

    private static List<SkillOrigins.Label> labelsOf(List<Given> given, List<SkillId> ids) {
        List<SkillOrigins.Label> labels = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            UUID skill = ids.get(i).value();
            labels.add(new SkillOrigins.Label(
                    PlainText.key(given.get(i).name()), skill, given.get(i).name()));
            for (String label : given.get(i).labels()) {
                labels.add(new SkillOrigins.Label(PlainText.key(label), skill, label));
            }
        }
        return labels;
    }

    /** Those broader skills that make no skill a kind of itself; a skill that has one keeps it. */
    private Map<UUID, UUID> broaderOf(List<Given> given, List<SkillId> ids) {
        Map<String, UUID> byReference = new HashMap<>(origins.mapByKey());
        byReference.putAll(origins.mapByUri());
        Map<UUID, UUID> above = origins.mapBroader();
        Map<UUID, UUID> fresh = new HashMap<>();
        for (int i = 0; i < given.size(); i++) {
            String reference = given.get(i).broader();
            UUID id = ids.get(i).value();
            UUID broader = reference.isEmpty()
                    ? null
                    : byReference.getOrDefault(reference, byReference.get(PlainText.key(reference)));
            if (broader != null && !above.containsKey(id) && !leadsTo(broader, id, above)) {
                above.put(id, broader);
                fresh.put(id, broader);
            }
        }
        return fresh;
    }

    private static boolean leadsTo(UUID from, UUID to, Map<UUID, UUID> above) {
        Set<UUID> seen = new HashSet<>();
        UUID at = from;
        while (at != null && seen.add(at)) {
            if (at.equals(to)) {
                return true;
            }
            at = above.get(at);
        }
        return false;
    }

    private static @Nullable String blankToNull(String text) {
        return text.isBlank() ? null : text;
    }
}
