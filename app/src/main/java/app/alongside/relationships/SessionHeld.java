package app.alongside.relationships;

import app.alongside.platform.OrganisationEvent;
import app.alongside.platform.OrganisationId;
import app.alongside.programmes.ProgrammeId;
import java.time.Instant;

/** Everybody who was to be there confirmed that a session took place; {@code at} is when it began. */
public record SessionHeld(
        OrganisationId organisationId,
        ProgrammeId programmeId,
        RelationshipId relationshipId,
        SessionId sessionId,
        Instant at)
        implements OrganisationEvent {}
