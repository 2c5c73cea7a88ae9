package app.alongside.learning;

import app.alongside.learning.ResourceMarks.Mine;
import app.alongside.people.Profiles;
import app.alongside.people.Skill;
import app.alongside.people.SkillId;
import app.alongside.people.Skills;
import app.alongside.people.Want;
import app.alongside.platform.PersonId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What of the library fits somebody now: by the stage of each relationship, and by what they want to learn. What they
 * already found useful comes last, and what is made for this stage alone comes before what fits many.
 */
@Component
public class WhatFits {
    private static final int FOR_A_STAGE = 4;
    private static final int FOR_WANTS = 3;

    private final Library library;
    private final ResourceMarks marks;
    private final Profiles profiles;
    private final Skills skills;

    WhatFits(Library library, ResourceMarks marks, Profiles profiles, Skills skills) {
        this.library = library;
        this.marks = marks;
        this.profiles = profiles;
        this.skills = skills;
    }

    /** A resource, and the wanted skill it is there for. */
    public record Wanted(Resource resource, String skill) {}

    /** What fits the stage, best first; for a stage that no resource knows, what fits working together. */
    @Transactional(readOnly = true)
    public List<Resource> list(PersonId person, String key) {
        Mine mine = marks.listMine(person);
        String stage = Resource.STAGES.contains(key) ? key : "work";
        return library.openFor(person).listAll().stream()
                .filter(resource -> resource.suits(stage))
                .sorted(Comparator.comparing(mine::isUseful)
                        .thenComparing(resource -> resource.tags().stages().size()))
                .limit(FOR_A_STAGE)
                .toList();
    }

    /** What serves the person's wants, in the order of the wants; each resource once. */
    @Transactional(readOnly = true)
    public List<Wanted> listWanted(PersonId person) {
        Shelf shelf = library.openFor(person);
        Mine mine = marks.listMine(person);
        List<SkillId> wants =
                profiles.get(person).wants().stream().map(Want::skill).toList();
        Map<String, Skill> known = skills.mapByNames(listSkills(shelf));
        Set<ResourceKey> taken = new HashSet<>();
        return wants.stream()
                .flatMap(want -> shelf.listAll().stream()
                        .filter(resource -> !mine.isUseful(resource))
                        .flatMap(resource -> find(resource, want, known).stream()))
                .filter(wanted -> taken.add(wanted.resource().key()))
                .limit(FOR_WANTS)
                .toList();
    }

    private static Optional<Wanted> find(Resource resource, SkillId want, Map<String, Skill> known) {
        return resource.tags().skills().stream()
                .filter(known::containsKey)
                .map(known::get)
                .filter(skill -> skill.id().equals(want))
                .map(skill -> new Wanted(resource, skill.name()))
                .findFirst();
    }

    private static Collection<String> listSkills(Shelf shelf) {
        return shelf.listAll().stream()
                .flatMap(resource -> resource.tags().skills().stream())
                .distinct()
                .toList();
    }
}
