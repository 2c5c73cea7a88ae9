package app.alongside.programmes;

import app.alongside.platform.OrganisationEvent;
import app.alongside.platform.OrganisationId;
import java.time.Instant;

/** A design was published; people see it from now on. */
public record ProgrammePublished(OrganisationId organisationId, ProgrammeId programmeId, int version, Instant at)
        implements OrganisationEvent {}
