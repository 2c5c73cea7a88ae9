package app.alongside.programmes;

import app.alongside.platform.OrganisationEvent;
import app.alongside.platform.OrganisationId;
import app.alongside.platform.PersonId;
import java.time.Instant;

/** Somebody who had paused can be proposed to again. */
public record PersonReturned(
        OrganisationId organisationId, ProgrammeId programmeId, EnrolmentId enrolmentId, PersonId person, Instant at)
        implements OrganisationEvent {}
