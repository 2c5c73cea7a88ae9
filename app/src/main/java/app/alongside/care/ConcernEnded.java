package app.alongside.care;

import app.alongside.platform.OrganisationEvent;
import app.alongside.platform.OrganisationId;
import app.alongside.relationships.RelationshipId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A concern was closed or withdrawn. Only care itself acts on it.
 *
 * @param relationship the relationship that rested for it, if one did
 */
record ConcernEnded(
        OrganisationId organisationId,
        ConcernId concernId,
        @Nullable UUID relationship) implements OrganisationEvent {
    static ConcernEnded of(OrganisationId organisation, Concern concern) {
        RelationshipId relationship = concern.request().relationship();
        return new ConcernEnded(
                organisation,
                concern.id(),
                relationship != null && concern.request().hold() ? relationship.value() : null);
    }
}
