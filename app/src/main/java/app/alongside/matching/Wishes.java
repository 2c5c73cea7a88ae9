package app.alongside.matching;

import app.alongside.platform.PersonId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whom somebody has in mind in a programme.
 *
 * @param asked the request that waits for its answer
 * @param listed those who come next, or the short list; in order
 * @param full whether they have nobody in mind and no place of their own to ask the first with
 */
public record Wishes(Optional<ProposalId> asked, List<PersonId> listed, boolean full) {
    int count() {
        return listed.size() + (asked.isPresent() ? 1 : 0);
    }

    /** Whether as many are named as can be. */
    public boolean areEnough() {
        return count() >= NextChoice.MOST;
    }

    public boolean isListed(PersonId person) {
        return listed.contains(person);
    }

    /** Whether that is the request that waits. */
    public boolean isAsked(@Nullable ProposalId proposal) {
        return proposal != null && asked.filter(proposal::equals).isPresent();
    }
}
