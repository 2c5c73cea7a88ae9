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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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
    private final People people;
    private final Accounts accounts;
    private final Audit audit;
    private final Clock clock;

    RegisteringPeople(PersonTable table, People people, Accounts accounts, Audit audit, Clock clock) {
        this.table = table;
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
        KnownPeople known = table.findKnown(details);
        List<PersonRow> fresh = new ArrayList<>();
        List<PersonRow> again = new ArrayList<>();
        List<PersonId> ids = new ArrayList<>(details.size());
        for (PersonDetails stated : details) {
            UUID id = known.find(stated).orElse(null);
            PersonRow row = PersonRow.of(id == null ? UUID.randomUUID() : id, stated);
            (id == null ? fresh : again).add(row);
            ids.add(new PersonId(row.id()));
        }
        table.insert(fresh, clock.instant());
        int changed = table.update(again, clock.instant());
        table.setManagers(managersOf(details, ids));
        accounts.keepUp(listMembers(fresh, again));
        audit.record(
                "people.registered",
                ids.size() == 1
                        ? ids.getFirst().value()
                        : CurrentOrganisation.get().value(),
                Map.of("added", fresh.size(), "changed", changed));
        return new Registered(ids, fresh.size(), changed);
    }

    /** Changes one person's entry to what is stated; somebody without a stated manager has none from now on. */
    @Transactional
    public Person change(PersonId id, PersonDetails stated) {
        table.lock();
        PersonRow row = PersonRow.of(id.value(), stated);
        int changed = table.update(List.of(row), clock.instant());
        EmailAddress manager = stated.manager();
        if (manager == null) {
            table.clearManager(id);
        } else {
            table.setManagers(Map.of(id, manager));
        }
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
        KnownPeople directory = table.findKnown(details);
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

    /** Notes the managers of people who are in the directory, by the managers' addresses or external ids. */
    @Transactional
    public void noteManagers(Map<EmailAddress, String> managers) {
        table.lock();
        table.noteManagers(managers);
    }

    /** Those of the addresses and external ids that name somebody in the directory; addresses in lower case. */
    @Transactional(readOnly = true)
    public Set<String> listKnownReferences(Collection<String> references) {
        return table.listKnownReferences(references);
    }

    private static Map<PersonId, EmailAddress> managersOf(List<PersonDetails> details, List<PersonId> ids) {
        Map<PersonId, EmailAddress> managers = new HashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            EmailAddress manager = details.get(i).manager();
            if (manager != null) {
                managers.put(ids.get(i), manager);
            }
        }
        return managers;
    }

    private static List<Accounts.Member> listMembers(List<PersonRow> fresh, List<PersonRow> again) {
        return Stream.concat(fresh.stream(), again.stream())
                .map(row -> new Accounts.Member(new PersonId(row.id()), new EmailAddress(row.email()), row.name()))
                .toList();
    }
}
