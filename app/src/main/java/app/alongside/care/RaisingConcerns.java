package app.alongside.care;

import app.alongside.care.Concern.Request;
import app.alongside.people.Person;
import app.alongside.platform.CurrentOrganisation;
import app.alongside.platform.PersonId;
import app.alongside.relationships.Relationships;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes concerns and sends them. The audit keeps who acts, so it is told of a sent concern only by
 * {@link ActingOnConcerns}, on which nobody's name hangs: else the audit would name those who asked not to be named.
 */
@Component
public class RaisingConcerns {
    private final Concerns concerns;
    private final Statements statements;
    private final Readers readers;
    private final CareContacts contacts;
    private final Relationships relationships;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RaisingConcerns(
            Concerns concerns,
            Statements statements,
            Readers readers,
            CareContacts contacts,
            Relationships relationships,
            ApplicationEventPublisher events,
            Clock clock) {
        this.concerns = concerns;
        this.statements = statements;
        this.readers = readers;
        this.contacts = contacts;
        this.relationships = relationships;
        this.events = events;
        this.clock = clock;
    }

    /** What has been written and not sent, if anything. */
    @Transactional(readOnly = true)
    public String findDraftText(Concern draft) {
        return statements.list(draft.id()).stream()
                .findFirst()
                .map(Statement::text)
                .orElse("");
    }

    /** Keeps what is written so far, for {@code person} alone. */
    @Transactional
    public ConcernId saveDraft(PersonId person, Request request, String words) {
        return write(person, request, words).id();
    }

    /**
     * Sends it to those of {@code wanted} who may hear it. People who are themselves in the relationship may not, and
     * neither may the person who writes.
     *
     * @return empty readers are refused with false, and what was written is kept as a draft
     */
    @Transactional
    public boolean send(PersonId person, Request request, String words, Collection<PersonId> wanted) {
        Concern written = write(person, request, words);
        List<PersonId> chosen = listPossibleReaders(person, request).stream()
                .map(Person::id)
                .filter(wanted::contains)
                .toList();
        if (chosen.isEmpty()) {
            return false;
        }
        concerns.save(written.sent(clock.instant()));
        chosen.forEach(reader -> readers.choose(written.id(), reader));
        events.publishEvent(new ConcernSent(CurrentOrganisation.get(), written.id()));
        return true;
    }

    /** The care contacts who may hear this: not the person who writes, and no member of the relationship it is about. */
    @Transactional(readOnly = true)
    public List<Person> listPossibleReaders(PersonId person, Request request) {
        List<PersonId> members = request.relationship() == null
                ? List.of()
                : relationships.get(request.relationship()).members();
        return contacts.list().stream()
                .filter(contact -> !contact.id().equals(person) && !members.contains(contact.id()))
                .toList();
    }

    private Concern write(PersonId person, Request request, String words) {
        Concern draft = concerns.findDraftOf(person)
                .map(begun -> begun.reworded(request))
                .orElseGet(() -> Concern.draft(person, request, clock.instant()));
        concerns.save(draft);
        statements.write(draft.id(), person, words);
        return draft;
    }
}
