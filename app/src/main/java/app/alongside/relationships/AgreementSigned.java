package app.alongside.relationships;

import app.alongside.platform.OrganisationEvent;
import app.alongside.platform.OrganisationId;
import app.alongside.programmes.ProgrammeId;
import java.time.Instant;

/** Every member signed the same version of the agreement. */
public record AgreementSigned(
        OrganisationId organisationId, ProgrammeId programmeId, RelationshipId relationshipId, int version, Instant at)
        implements OrganisationEvent {}
