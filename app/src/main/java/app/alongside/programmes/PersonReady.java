package app.alongside.programmes;

import app.alongside.platform.OrganisationEvent;
import app.alongside.platform.OrganisationId;
import app.alongside.platform.PersonId;
import java.time.Instant;

/** Somebody can be matched from now on. */
public record PersonReady(
        OrganisationId organisationId, ProgrammeId programmeId, EnrolmentId enrolmentId, PersonId person, Instant at)
        implements OrganisationEvent {}
