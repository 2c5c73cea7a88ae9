package app.alongside.relationships;

import app.alongside.platform.OrganisationEvent;
import app.alongside.platform.OrganisationId;
import app.alongside.programmes.ProgrammeId;
import java.time.Instant;

/** A session was agreed, or moved to another time; {@code startsAt} is when it begins. */
public record SessionAgreed(
        OrganisationId organisationId,
        ProgrammeId programmeId,
        RelationshipId relationshipId,
        SessionId sessionId,
        Instant startsAt,
        Instant at)
        implements OrganisationEvent {}
