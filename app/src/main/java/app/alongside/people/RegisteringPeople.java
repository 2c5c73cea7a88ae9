package app.alongside.people;

import app.alongside.audit.Audit;
import app.alongside.identity.Accounts;
import app.alongside.identity.EmailAddress;
import app.alongside.platform.CurrentOrganisation;
import app.alongside.platform.PersonId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings people into the directory, and what is newly stated about those who are there already. Somebody is known again
 * by the external id, else by the address. Registrations of one organisation follow one another, so two at once never
 * make one person two.
 */
@Component
public class RegisteringPeople {
    private final PersonTable table;
    private final PersonLookUp lookUp;
    private final People people;
    private final Accounts accounts;
    private final Audit audit;
    private final Clock clock;

    RegisteringPeople(
            PersonTable table, PersonLookUp lookUp, People people, Accounts accounts, Audit audit, Clock clock) {
        this.table = table;
        this.lookUp = lookUp;
        this.people = people;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What became of a list of people.
     *
     * @param ids one id for each of them, in their order
     */
    public record Registered(List<PersonId> ids, int added, int changed) {}

    /** Registers one person. */
    @Transactional
    public Person register(PersonDetails details) {
        return people.get(registerAll(List.of(details)).ids().getFirst());
    }

    /**
     * Registers people, a few thousand at a time at most. Their managers may be among them.
     *
     * @throws IllegalArgumentException when two of them have the same address or the same external id, or when an
     *     address belongs to somebody with another external id
     */
    @Transactional
    public Registered registerAll(List<PersonDetails> details) {
        table.lock();
        KnownPeople known = lookUp.findKnown(details);
        List<UUID> ids = idsOf(details, known);
        Map<String, UUID> managers = managersAmong(details, ids);
        List<PersonRow> fresh = new ArrayList<>();
        List<PersonRow> again = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            PersonDetails stated = details.get(i);
            PersonRow row = PersonRow.of(ids.get(i), stated, managers.get(stated.manager()));
            (known.knows(stated) ? again : fresh).add(row);
        }
        table.insert(fresh, clock.instant());
        int changed = table.update(again, clock.instant());
        accounts.keepUp(listMembers(fresh, again));
        audit.record(
                "people.registered",
                ids.size() == 1 ? ids.getFirst() : CurrentOrganisation.get().value(),
                Map.of("added", fresh.size(), "changed", changed));
        return new Registered(ids.stream().map(PersonId::new).toList(), fresh.size(), changed);
    }

    /** Changes one person's entry to what is stated. */
    @Transactional
    public Person change(PersonId id, PersonDetails stated) {
        table.lock();
        UUID manager = managersAmong(List.of(stated), List.of(id.value())).get(stated.manager());
        PersonRow row = PersonRow.of(id.value(), stated, manager);
        int changed = table.update(List.of(row), clock.instant());
        accounts.keepUp(listMembers(List.of(), List.of(row)));
        audit.record("person.changed", id.value(), Map.of("changed", changed));
        return people.get(id);
    }

    /**
     * Who of a list is in the directory already.
     *
     * @param known the places in the list of those who are
     * @param conflicting the places of those whose address is one person's and whose external id is another's
     */
    public record Recognised(Set<Integer> known, Set<Integer> conflicting) {}

    /** Tells who of a list is in the directory already, and changes nothing. */
    @Transactional(readOnly = true)
    public Recognised recognise(List<PersonDetails> details) {
        KnownPeople directory = lookUp.findKnown(details);
        Set<Integer> known = new HashSet<>();
        Set<Integer> conflicting = new HashSet<>();
        for (int i = 0; i < details.size(); i++) {
            if (directory.conflicts(details.get(i))) {
                conflicting.add(i);
            } else if (directory.knows(details.get(i))) {
                known.add(i);
            }
        }
        return new Recognised(known, conflicting);
    }

    /** Those of the addresses, in any case, and external ids that name somebody in the directory. */
    @Transactional(readOnly = true)
    public Set<String> listKnownReferences(Collection<String> references) {
        return lookUp.mapReferences(references).keySet();
    }

    private List<UUID> idsOf(List<PersonDetails> details, KnownPeople known) {
        List<Optional<UUID>> found = details.stream().map(known::find).toList();
        Iterator<UUID> fresh = table.newIds(
                        (int) found.stream().filter(Optional::isEmpty).count())
                .iterator();
        return found.stream().map(id -> id.orElseGet(fresh::next)).toList();
    }

    /** The managers whom the details name, by how they name them: somebody among them, else in the directory. */
    private Map<String, UUID> managersAmong(List<PersonDetails> details, List<UUID> ids) {
        Map<String, UUID> among = new HashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            among.put(details.get(i).email().value(), ids.get(i));
        }
        for (int i = 0; i < ids.size(); i++) {
            String number = details.get(i).externalId();
            if (number != null) {
                among.put(number, ids.get(i));
            }
        }
        Set<String> named = details.stream()
                .map(PersonDetails::manager)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Set<String> elsewhere = new HashSet<>();
        Map<String, UUID> managers = new HashMap<>();
        for (String reference : named) {
            UUID here = among.getOrDefault(reference, among.get(reference.toLowerCase(Locale.ROOT)));
            if (here == null) {
                elsewhere.add(reference);
            } else {
                managers.put(reference, here);
            }
        }
        managers.putAll(lookUp.mapReferences(elsewhere));
        return managers;
    }

    private static List<Accounts.Member> listMembers(List<PersonRow> fresh, List<PersonRow> again) {
        return Stream.concat(fresh.stream(), again.stream())
                .map(row -> new Accounts.Member(new PersonId(row.id()), new EmailAddress(row.email()), row.name()))
                .toList();
    }
}
