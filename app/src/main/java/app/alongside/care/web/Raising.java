package app.alongside.care.web;

import app.alongside.care.CareContacts;
import app.alongside.care.CareLines;
import app.alongside.care.Concern;
import app.alongside.care.Concerns;
import app.alongside.care.RaisingConcerns;
import app.alongside.care.web.ConcernForm.Problem;
import app.alongside.people.Person;
import app.alongside.platform.PersonId;
import app.alongside.relationships.Peers;
import app.alongside.relationships.RelationshipId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together the page on which a concern is raised. */
@Component
class Raising {
    private final Concerns concerns;
    private final RaisingConcerns raising;
    private final CareContacts contacts;
    private final CareLines lines;
    private final Peers peers;

    Raising(Concerns concerns, RaisingConcerns raising, CareContacts contacts, CareLines lines, Peers peers) {
        this.concerns = concerns;
        this.raising = raising;
        this.contacts = contacts;
        this.lines = lines;
        this.peers = peers;
    }

    /** The page with the draft, or empty; {@code about} is the relationship the person comes from, if any. */
    @Transactional(readOnly = true)
    public RaiseScreen begin(PersonId me, String about) {
        Optional<Concern> draft = concerns.findDraftOf(me);
        List<String> all =
                contacts.list().stream().map(contact -> contact.id().toString()).toList();
        ConcernForm form = draft.map(begun -> ConcernForm.of(begun, raising.findDraftText(begun), all))
                .orElseGet(() -> ConcernForm.empty(all, about));
        return show(me, form, List.of(), draft.isPresent());
    }

    /** The page as it was filled in, with what is wrong. */
    @Transactional(readOnly = true)
    public RaiseScreen again(PersonId me, ConcernForm form, List<Problem> problems) {
        return show(me, form, problems, false);
    }

    /** The person's own relationships. */
    @Transactional(readOnly = true)
    public List<RelationshipId> listOwn(PersonId me) {
        return peers.listFor(me).stream().map(row -> row.relationship().id()).toList();
    }

    /** Those of the care contacts whom the form names. */
    @Transactional(readOnly = true)
    public List<PersonId> listChosen(ConcernForm form) {
        return form.chosenReaders(contacts.list().stream().map(Person::id).toList());
    }

    private RaiseScreen show(PersonId me, ConcernForm form, List<Problem> problems, boolean draft) {
        return new RaiseScreen(
                form,
                problems,
                contacts.list().stream()
                        .filter(contact -> !contact.id().equals(me))
                        .toList(),
                peers.listFor(me),
                concerns.listRaisedBy(me),
                lines.get(),
                draft);
    }
}
