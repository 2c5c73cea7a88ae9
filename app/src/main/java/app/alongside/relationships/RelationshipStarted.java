package app.alongside.relationships;

import app.alongside.platform.OrganisationEvent;
import app.alongside.platform.OrganisationId;
import app.alongside.platform.PersonId;
import app.alongside.programmes.ProgrammeId;
import java.time.Instant;
import java.util.List;

/** All its members said yes; a relationship began. */
public record RelationshipStarted(
        OrganisationId organisationId,
        ProgrammeId programmeId,
        RelationshipId relationshipId,
        List<PersonId> members,
        Instant at)
        implements OrganisationEvent {}
