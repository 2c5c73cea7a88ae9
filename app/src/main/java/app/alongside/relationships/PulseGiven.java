package app.alongside.relationships;

import app.alongside.platform.OrganisationEvent;
import app.alongside.platform.OrganisationId;
import app.alongside.platform.PersonId;
import app.alongside.programmes.ProgrammeId;
import java.time.Instant;

/**
 * After a session somebody said how much they gave and got.
 *
 * @param gave 1 (little) to 5 (a great deal)
 * @param got 1 (little) to 5 (a great deal)
 */
public record PulseGiven(
        OrganisationId organisationId,
        ProgrammeId programmeId,
        RelationshipId relationshipId,
        SessionId sessionId,
        PersonId person,
        int gave,
        int got,
        Instant at)
        implements OrganisationEvent {}
