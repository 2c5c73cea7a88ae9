package app.alongside.relationships;

import app.alongside.platform.OrganisationEvent;
import app.alongside.platform.OrganisationId;
import app.alongside.programmes.ProgrammeId;
import java.time.Instant;

/** The members of a relationship closed it as planned, each with a summary; {@link RelationshipEnded} comes as well. */
public record RelationshipClosed(
        OrganisationId organisationId, ProgrammeId programmeId, RelationshipId relationshipId, Instant at)
        implements OrganisationEvent {}
