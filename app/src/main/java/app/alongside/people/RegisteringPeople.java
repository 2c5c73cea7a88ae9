package app.alongside.people;

import app.alongside.audit.Audit;
import app.alongside.identity.Accounts;
import app.alongside.identity.EmailAddress;
import app.alongside.platform.CurrentOrganisation;
import app.alongside.platform.PersonId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
