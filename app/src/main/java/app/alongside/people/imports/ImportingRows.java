package app.alongside.people.imports;

import app.alongside.people.AddingSkills;
import app.alongside.people.AvailabilityImport;
import app.alongside.people.FillingProfiles;
import app.alongside.people.FillingProfiles.Known;
import app.alongside.people.Offer;
import app.alongside.people.PersonDetails;
import app.alongside.people.RegisteringPeople;
import app.alongside.people.Skill;
import app.alongside.people.Want;
import app.alongside.people.imports.StatedProfile.StatedSkill;
import app.alongside.platform.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Makes some rows people with their profiles and free times, in the caller's transaction. */
@Component
class ImportingRows {
    private final PeopleImports imports;
    private final ImportProblems problems;
    private final RegisteringPeople registering;
    private final FillingProfiles profiles;
    private final AddingSkills skills;
    private final ObjectProvider<AvailabilityImport> availability;

    ImportingRows(
            PeopleImports imports,
            ImportProblems problems,
            RegisteringPeople registering,
            FillingProfiles profiles,
            AddingSkills skills,
            ObjectProvider<AvailabilityImport> availability) {
        this.imports = imports;
        this.problems = problems;
        this.registering = registering;
        this.profiles = profiles;
        this.skills = skills;
        this.availability = availability;
    }

    /** @param progress how many of how many good rows are imported afterwards */
    void importAll(PeopleImport the, List<Entry> given, int progress, int of) {
        List<Entry> entries = withoutConflicts(the, given);
        List<PersonDetails> details = entries.stream().map(Entry::details).toList();
        RegisteringPeople.Registered registered = registering.registerAll(details);
        fillProfiles(entries, registered.ids());
        saveAvailability(entries, registered.ids());
        imports.advance(the.id(), progress, of, registered);
    }

    /** The directory may have changed since the file was checked. */
    private List<Entry> withoutConflicts(PeopleImport the, List<Entry> entries) {
        Set<Integer> conflicting = registering
                .recognise(entries.stream().map(Entry::details).toList())
                .conflicting();
        if (conflicting.isEmpty()) {
            return entries;
        }
        problems.addTakenMeanwhile(
                the.id(), conflicting.stream().map(entries::get).toList(), the.columns());
        imports.leaveOut(the.id(), conflicting.size());
        return IntStream.range(0, entries.size())
                .filter(place -> !conflicting.contains(place))
                .mapToObj(entries::get)
                .toList();
    }

    private void fillProfiles(List<Entry> entries, List<PersonId> ids) {
        Map<String, Skill> byName = skills.findOrSuggestAll(entries.stream()
                .flatMap(entry ->
                        Stream.of(entry.profile().offers(), entry.profile().wants()))
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .map(StatedSkill::name)
                .collect(Collectors.toSet()));
        List<Known> known = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            StatedProfile stated = entries.get(i).profile();
            if (!stated.isEmpty()) {
                known.add(known(ids.get(i), stated, byName));
            }
        }
        profiles.fillAll(known);
    }

    private static Known known(PersonId person, StatedProfile stated, Map<String, Skill> byName) {
        return new Known(
                person,
                skills(stated.offers(), byName, (skill, said) -> new Offer(skill.id(), said.now())),
                skills(stated.wants(), byName, (skill, said) -> new Want(skill.id(), said.now(), said.target())),
                stated.interests(),
                stated.goals(),
                stated.challenges(),
                stated.style(),
                stated.prefers(),
                stated.partners(),
                stated.hours(),
                stated.bio());
    }

    private static <T> @Nullable List<T> skills(
            @Nullable List<StatedSkill> stated, Map<String, Skill> byName, BiFunction<Skill, StatedSkill, T> made) {
        return stated == null
                ? null
                : stated.stream()
                        .map(said -> made.apply(Objects.requireNonNull(byName.get(said.name())), said))
                        .toList();
    }

    private void saveAvailability(List<Entry> entries, List<PersonId> ids) {
        List<AvailabilityImport.Entry> free = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (entry.availability() != null && entry.details().zone() != null) {
                free.add(
                        new AvailabilityImport.Entry(ids.get(i), entry.details().zone(), entry.availability()));
            }
        }
        if (!free.isEmpty()) {
            availability.forEach(calendar -> calendar.saveAll(free));
        }
    }
}
