package app.alongside.people;

import app.alongside.platform.OrganisationEvent;
import app.alongside.platform.OrganisationId;
import app.alongside.platform.PersonId;
import java.time.Instant;

/** Two people are not to be proposed to each other any more. Which of them said so is nobody's business. */
public record PairBarred(OrganisationId organisationId, PersonId first, PersonId second, Instant at)
        implements OrganisationEvent {
    /** Names the two in an order that tells nothing. */
    static PairBarred of(OrganisationId organisation, PersonId one, PersonId other, Instant at) {
        boolean sorted = one.toString().compareTo(other.toString()) < 0;
        return new PairBarred(organisation, sorted ? one : other, sorted ? other : one, at);
    }
}
