package app.alongside.relationships;

import app.alongside.platform.OrganisationEvent;
import app.alongside.platform.OrganisationId;
import app.alongside.platform.PersonId;
import app.alongside.programmes.ProgrammeId;
import java.time.Instant;

/** After two weeks a member said whether it works. For figures over many people only: no page shows one person's answer. */
public record FitAnswered(
        OrganisationId organisationId,
        ProgrammeId programmeId,
        RelationshipId relationshipId,
        PersonId person,
        Fit fit,
        Instant at)
        implements OrganisationEvent {}
