package app.alongside.relationships.commitments.web;

import app.alongside.learning.Resource;
import app.alongside.learning.ResourceKey;
import app.alongside.people.Person;
import app.alongside.platform.PersonId;
import app.alongside.relationships.Workspace;
import app.alongside.relationships.commitments.Commitment;
import app.alongside.ui.FormErrors;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the members said they would try, the newest first.
 *
 * @param resources what of the library they come from
 * @param lastSession when the last session was, if there was one
 */
public record CommitmentsScreen(
        Workspace workspace,
        List<Commitment> commitments,
        Map<ResourceKey, Resource> resources,
        Optional<Instant> lastSession,
        Entry entry) {
    /** What is being typed. */
    public record Entry(CommitmentForm form, boolean refused) {
        static final Entry NONE = new Entry(CommitmentForm.EMPTY, false);
    }

    public CommitmentForm form() {
        return entry.form();
    }

    public boolean isMine(Commitment commitment) {
        return workspace.isMe(commitment.person());
    }

    /** Whether the reader can say how far they are. */
    public boolean canMark(Commitment commitment) {
        return isMine(commitment) && !commitment.isTried() && mayWrite();
    }

    /** Whether the reader can say that they saw it happen. */
    public boolean canSee(Commitment commitment) {
        return !isMine(commitment) && commitment.isToSee() && mayWrite();
    }

    public boolean mayWrite() {
        return workspace.relationship().isActive();
    }

    public Person personOf(Commitment commitment) {
        return workspace.member(commitment.person());
    }

    /** What of the library it comes from, if that is still there. */
    public Optional<Resource> findResource(Commitment commitment) {
        return Optional.ofNullable(commitment.intention().resource()).map(resources::get);
    }

    /** The first name of whoever saw it happen; empty for the reader, and for somebody who is gone. */
    public String seenBy(Commitment commitment) {
        PersonId by = commitment.standing().seenBy();
        return by == null || workspace.isMe(by)
                ? ""
                : workspace.find(by).map(Person::firstName).orElse("");
    }

    public FormErrors errors() {
        return entry.refused() ? form().errors(workspace.today()) : FormErrors.none();
    }
}
