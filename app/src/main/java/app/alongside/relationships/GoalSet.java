package app.alongside.relationships;

import app.alongside.platform.OrganisationEvent;
import app.alongside.platform.OrganisationId;
import app.alongside.platform.PersonId;
import app.alongside.programmes.ProgrammeId;
import java.time.Instant;

/** The members of a relationship took up a goal. */
public record GoalSet(
        OrganisationId organisationId,
        ProgrammeId programmeId,
        RelationshipId relationshipId,
        GoalId goalId,
        PersonId person,
        Instant at)
        implements OrganisationEvent {}
